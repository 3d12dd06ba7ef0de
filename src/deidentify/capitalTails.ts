/** Widens what was found among capitals over what belongs to it: "de" behind a title, "sr.", "kind en jeugd", the letters of a file. */
import type { Finding } from './finding';
import { Known } from './lexicon';
import type { Reading } from './reading';
import { tokenAt, type Token } from './tokens';

export function widenCapital({ text, tokens }: Reading, finding: Finding, first: number): Finding {
  const from = HEADS[finding.label]?.(tokens, first) ?? first;
  const end = tailEnd(text, finding);
  if (from === first && end === finding.end) return finding;
  return { ...finding, start: from < first ? tokenAt(tokens, from).start : finding.start, end };
}

function tailEnd(text: string, { label, end }: Finding): number {
  const tail = TAILS[label];
  if (!tail) return end;
  tail.lastIndex = end;
  return tail.test(text) ? tail.lastIndex : end;
}

/** `Ronnie "de Rat"`, "Delano sr."; "Emergis kind en jeugd", "Spirit! Oost", "GO! voor jeugd"; "Den Haag-Laak". */
const TAILS: Partial<Record<Finding['label'], RegExp>> = {
  NAME: /(?:,? (?:sr|jr|senior|junior)\b\.?| ["'](?:de |het )?[A-Za-z-]{2,15}["'])/y,
  ORG: /!? (?:(?:voor )?(?:kind(?:eren)? (?:en|&) )?jeugd(?: (?:en|&) gezin)?\b|(?:kind(?:eren)?|jeugd) (?:en|&) (?:jeugd|jongeren|gezin)\b|(?:Noord|Oost|Zuid|West|Midden|Centrum|Jong)\b)/y,
  PLACE: /-[A-Z][a-z]+/y,
};

/** The first token of the whole name, for a label whose names begin with small words or letters. */
const HEADS: Partial<Record<Finding['label'], (tokens: Token[], first: number) => number>> = {
  NAME: withSmallParticles,
  PLACE: withCapitalArticle,
  CASE_NUMBER: withLetters,
};

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
