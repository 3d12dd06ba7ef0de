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
  return answers.map(({ reading }) => findAgain(reading, learned, short));
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
  if (token && !(token.known & TOO_COMMON)) learn(learned, token.word, { label, word: isDutch(token.word) });
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
  { text, tokens }: Reading,
  learned: ReadonlyMap<string, Learned>,
  short: ReadonlySet<string>,
): Finding[] {
  return tokens.flatMap((token) => {
    // A word that always stays is learned only when the referrer gave it as a name: "Uk".
    if (token.known & Known.stays && !(learned.has(token.word) && isCapital(token))) return [];
    const known =
      learned.get(token.word) ?? (token.word.endsWith('s') ? learned.get(token.word.replace(/'?s$/, '')) : undefined);
    const strength = known && strengthOf(token, known);
    if (strength) return [toFinding(token, known.label, strength)];
    return short.has(token.word) && isShortForm(text, token) ? [toFinding(token, 'NAME', 'doubtful')] : [];
  });
}

function toFinding({ start, end, word }: Token, label: Label, strength: Strength): Finding {
  return { start, end, label, strength, rule: 'known from elsewhere', evidence: word };
}

function strengthOf(token: Token, { word, label }: Learned): Strength | undefined {
  const everyday = (token.known & Known.everyday) !== 0;
  if (isCapital(token)) return token.opens && (everyday || (word && label !== 'NAME')) ? undefined : 'certain';
  if (everyday) return undefined;
  if (!word) return 'certain';
  return label === 'NAME' ? 'doubtful' : undefined;
}

function isShortForm(text: string, token: Token): boolean {
  if (token.word.length === 1) return text[token.end] === '.' && token.shape === 'initial';
  return token.shape !== 'number' && token.known === 0 && !isDutch(token.word);
}
