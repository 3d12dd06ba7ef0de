/** Carries what is sure in one answer to all answers of the conversation: in any case, with genitive, as initial or nickname. */
import type { Finding } from './finding';
import { isDutch, Known, knowledgeOf } from './lexicon';
import type { Label, Strength } from './marks';
import { foldWord } from './normalise';
import { isCapital, type Reading } from './reading';
import type { Token } from './tokens';

interface Read {
  reading: Reading;
  findings: readonly Finding[];
}

interface Learned {
  label: Label;
  /** Also an ordinary word: in small letters only a doubt. */
  word: boolean;
}

const SPREADING: ReadonlySet<Label> = new Set(['NAME', 'PLACE', 'ORG']);

/** Findings to add to each answer, for the names that are certain somewhere and for those the referrer gave. */
export function spread(answers: readonly Read[], knownNames: readonly string[]): Finding[][] {
  const learned = new Map<string, Learned>();
  for (const name of knownNames)
    for (const part of foldWord(name).split(/[^a-z0-9'-]+/)) learn(learned, part, { label: 'NAME', word: false });
  for (const answer of answers) learnFrom(answer, learned);
  const short = shortForms(learned);
  return answers.map((answer) => findAgain(answer, learned, short));
}

function learnFrom({ reading, findings }: Read, learned: Map<string, Learned>): void {
  let at = 0;
  for (const { start, end, label, strength } of findings) {
    if (strength !== 'certain' || !SPREADING.has(label)) continue;
    while ((reading.tokens[at]?.end ?? Infinity) <= start) at++;
    for (let i = at; (reading.tokens[i]?.start ?? Infinity) < end; i++) learnToken(reading.tokens[i], learned, label);
  }
}

const TOO_COMMON = Known.particle | Known.stays | Known.orgHead | Known.orgOpener | Known.orgType;

function learnToken(token: Token | undefined, learned: Map<string, Learned>, label: Label): void {
  if (token && !(token.known & TOO_COMMON) && !learned.has(token.word))
    learn(learned, token.word, { label, word: isDutch(token.word) });
}

function learn(learned: Map<string, Learned>, word: string, as: Learned): void {
  if (word.length > 1 && !(knowledgeOf(word) & Known.particle) && !learned.has(word)) learned.set(word, as);
}

/** "S." and "Alex" for a Silan and an Alexandra that are known. */
function shortForms(learned: ReadonlyMap<string, Learned>): Set<string> {
  const short = new Set<string>();
  for (const [word, { label }] of learned) {
    if (label !== 'NAME') continue;
    short.add(word.slice(0, 1));
    for (let length = SHORTEST_NICKNAME; length < word.length; length++) short.add(word.slice(0, length));
  }
  return short;
}

const SHORTEST_NICKNAME = 3;

function findAgain(
  { reading: { text, tokens }, findings: found }: Read,
  learned: ReadonlyMap<string, Learned>,
  short: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  if (learned.size === 0) return findings;
  let next = 0;
  const isFound = (token: Token): boolean => {
    while ((found[next]?.end ?? Infinity) <= token.start) next++;
    return token.shape === 'lower' && isSurelyIn(token, found[next]);
  };
  tokens.forEach((token, at) => {
    if (isFound(token)) return;
    const known = lookUp(token, learned);
    const strength = known && strengthOf(token, known);
    if (strength)
      findings.push(toFinding(token, known.label, strength), ...particleBefore(tokens, at, known, strength));
    else if (short.has(token.word) && !(token.known & Known.stays) && isShortForm(text, token))
      findings.push(withFullStop(text, toFinding(token, 'NAME', 'doubtful')));
  });
  return findings;
}

/** The full stop of an initial belongs to it. */
function withFullStop(text: string, finding: Finding): Finding {
  return text[finding.end] === '.' && finding.end - finding.start === 1
    ? { ...finding, end: finding.end + 1 }
    : finding;
}

function isSurelyIn({ start, end }: Token, finding: Finding | undefined): boolean {
  return finding?.strength === 'certain' && finding.start <= start && end <= finding.end;
}

const ARTICLES = new Set(['de', 'het', "'t", 't', 'een']);

/** A word that always stays is learned only when the referrer gave it as a name: "Uk". */
function lookUp(token: Token, learned: ReadonlyMap<string, Learned>): Learned | undefined {
  const known =
    learned.get(token.word) ?? (token.word.endsWith('s') ? learned.get(token.word.replace(/'?s$/, '')) : undefined);
  if (known && token.known & Known.stays) return learned.has(token.word) && isCapital(token) ? known : undefined;
  return known;
}

/** "De Wit senior": the particles of a surname that is known, written with a capital. */
function particleBefore(tokens: readonly Token[], at: number, { label }: Learned, strength: Strength): Finding[] {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (
    label !== 'NAME' ||
    !before ||
    ARTICLES.has(before.word) ||
    token?.gap !== ' ' ||
    !isCapital(before) ||
    !isCapital(token)
  )
    return [];
  return before.known & Known.particle ? [toFinding(before, label, strength)] : [];
}

function toFinding({ start, end, word }: Token, label: Label, strength: Strength): Finding {
  return { start, end, label, strength, rule: 'known from elsewhere', evidence: () => word };
}

function strengthOf(token: Token, learned: Learned): Strength | undefined {
  const everyday = (token.known & Known.everyday) !== 0;
  if (isCapital(token)) return token.opens && (everyday || isOrdinary(learned)) ? undefined : 'certain';
  if (!everyday && !learned.word) return 'certain';
  return learned.label === 'NAME' && (!everyday || isGivenOpener(token)) ? 'doubtful' : undefined;
}

/** A place or an organisation called by a word. */
function isOrdinary({ word, label }: Learned): boolean {
  return word && label !== 'NAME';
}

function isGivenOpener({ opens, known }: Token): boolean {
  return opens && (known & Known.givenName) !== 0;
}

function isShortForm(text: string, token: Token): boolean {
  if (token.word.length === 1) return text[token.end] === '.' && token.shape === 'initial';
  return token.shape !== 'number' && token.known === 0 && !isDutch(token.word);
}
