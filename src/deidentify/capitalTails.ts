/** Widens what was found among capitals over what belongs to it: "de" behind a title, "sr.", "kind en jeugd", the letters of a file. */
import type { Finding } from './finding';
import { ARTICLES } from './introductions';
import { ANY_GIVEN, Known } from './lexicon';
import type { Reading } from './reading';
import { tokenAt, type Token } from './tokens';

export function widenCapital({ text, tokens }: Reading, finding: Finding, first: number): Finding {
  const from = HEADS[finding.label]?.(tokens, first) ?? first;
  const widened = withTail(text, finding);
  return from < first ? { ...widened, start: tokenAt(tokens, from).start } : widened;
}

/** The finding with the letters and signs behind it that belong to its kind of name. */
export function withTail(text: string, finding: Finding): Finding {
  const tail = TAILS[finding.label];
  if (!tail) return finding;
  tail.lastIndex = finding.end;
  return tail.test(text) ? { ...finding, end: tail.lastIndex } : finding;
}

/** `Ronnie "de Rat"`, "v.d. B.-Kuiper"; "Emergis kind en jeugd", "GO! voor jeugd", "PSV O13", "WR 57", "Excelsior '20"; "Den Haag-Laak"; "Parklaan, 3 hoog, nr 77". */
const TAILS: Partial<Record<Finding['label'], RegExp>> = {
  NAME: /(?:-[A-Z][a-z]+|,? (?:sr|jr|senior|junior)\b\.?| ["'](?:de |het )?[A-Za-z-]{2,15}["']| [a-z]{3,}(?:werken|bouw|techniek|installaties|montage|verhuur|catering)\b)/y,
  ADDRESS:
    /(?:,? (?:\d{1,2} ?hoog\b|(?:nr\.?|nummer|plek|app\.?|bis) ?(?:\d{1,4}[a-z]?|[a-z])\b)| [a-h]\b(?=[,.;)\n]|$))+/y,
  DATE: /\.? (?:jl|ll|a\.?s)\b\.?/y,
  ORG: / ?'\d\d\b| (?:[a-z]{2,} )?[A-Z]?\d{1,3}(?=[.,;:)\n]|$| in\b| te\b)| [a-z]{3,}(?:werken|bouw|techniek|installaties|montage|verhuur|catering)\b|!? (?:(?:voor )?(?:kind(?:eren)? (?:en|&) )?jeugd(?: (?:en|&) gezin)?\b|(?:kind(?:eren)?|jeugd) (?:en|&) (?:jeugd|jongeren|gezin)\b|(?:Noord|Oost|Zuid|West|Midden|Centrum|Jong)\b)/y,
  PLACE: /-[A-Z][a-z]+/y,
};

/** The first token of the whole name, for a label whose names begin with small words or letters. */
const HEADS: Partial<Record<Finding['label'], (tokens: Token[], first: number) => number>> = {
  NAME: (tokens, first) => withCapitals(tokens, withSmallParticles(tokens, first), NO_FIRST_NAME),
  ORG: (tokens, first) => withCapitals(tokens, first, Known.role | Known.title),
  PLACE: (tokens, first) => withCapitals(tokens, withCapitalArticle(tokens, first), NO_FIRST_NAME),
  ADDRESS: withPairedCapital,
  CASE_NUMBER: withLetters,
};

const NO_FIRST_NAME = Known.stays | Known.role | Known.title | Known.orgType | Known.naming;

/** "[Sport Vereniging] Thamen", "[Ambulant Team] Goirle", "[Kleine] John": capitals in front that no sentence explains. */
function withCapitals(tokens: Token[], first: number, never: number): number {
  let from = first;
  while (first - from < 3 && tokenAt(tokens, from).gap === ' ' && mayLead(tokenAt(tokens, from - 1), never)) from--;
  return from;
}

function mayLead({ shape, known, opens, word, gap }: Token, never: number): boolean {
  if (NICKNAMING.has(word)) return shape === 'title';
  if (ARTICLES.has(word) || known & never || (opens && !/^ ?: ?$/.test(gap))) return false;
  return shape === 'title' || (shape === 'capitals' && (known & Known.orgType) !== 0);
}

/** What makes a nickname of a name, also where a sentence opens. */
const NICKNAMING = new Set(
  'kleine grote lange dikke dunne ouwe oude jonge zwarte witte rode blonde big lil'.split(' '),
);

/** "[Bos en] Lommerplantsoen 31". */
function withPairedCapital(tokens: Token[], first: number): number {
  const [and, name] = [tokenAt(tokens, first - 1), tokenAt(tokens, first - 2)];
  const paired = and.word === 'en' && and.gap === ' ' && tokenAt(tokens, first).gap === ' ' && name.shape === 'title';
  return paired && (name.known & (Known.role | ANY_GIVEN)) === 0 ? first - 2 : first;
}

/** "mw. [de Beer]", "jongen [van der Velde]"; not "vader van Sem" or "begeleider van De Linde". */
function withSmallParticles(tokens: Token[], first: number): number {
  let from = first;
  while (tokenAt(tokens, from).gap === ' ' && isSmallParticle(tokenAt(tokens, from - 1))) from--;
  if (from === first || !/^(?: |\. )$/.test(tokenAt(tokens, from).gap)) return first;
  const { known } = tokenAt(tokens, from - 1);
  if (known & Known.title && !(known & Known.role)) return from;
  return known & Known.role && (first - from > 1 || ARABIC.has(tokenAt(tokens, from).word)) ? from : first;
}

function isSmallParticle({ shape, word }: Token): boolean {
  return shape === 'lower' && PARTICLES.has(word);
}

const PARTICLES = new Set(['van', 'de', 'der', 'den', 'ter', 'ten', 'te', 'el', 'al', "'t", 'vd']);

const ARABIC = new Set(['el', 'al']);

/** "in [De Krim]": a village that opens with an article. */
function withCapitalArticle(tokens: Token[], first: number): number {
  const article = tokenAt(tokens, first - 1);
  if (tokenAt(tokens, first).gap !== ' ' || article.shape !== 'title' || article.opens) return first;
  return /^(?:de|het|den)$/.test(article.word) ? first - 1 : first;
}

/** "[ZK 24/8871]", "[WMO/JW 2024-7721]": the letters in front belong to the number. */
function withLetters(tokens: Token[], first: number): number {
  let from = first;
  while (first - from < 2 && isLetters(tokenAt(tokens, from - 1)) && /^[ /.-]$/.test(tokenAt(tokens, from).gap)) from--;
  return from;
}

function isLetters({ shape, word }: Token): boolean {
  return shape === 'capitals' && word.length < 5;
}
