/** What the words in and around a candidate tell; the rules put these together. */
import type { Candidate } from '../candidates';
import { ARTICLES } from '../introductions';
import { ANY_PERSON, isDutch, Known } from '../lexicon';
import type { Token } from '../tokens';

/** A blank, a colon, an opening bracket or quote: the word before introduces the candidate. */
const NEAR = /^(?: |\. ?|: ?| \(| ['"]| - | ?= ?)$/;

export function follows({ before, first }: Candidate, bits: number): boolean {
  return before !== undefined && (before.known & bits) !== 0 && NEAR.test(first.gap);
}

/** Nothing but a blank, or the full stop of an abbreviation, between. */
export function followsDirectly({ before, first }: Candidate, bits: number): boolean {
  return before !== undefined && (before.known & bits) !== 0 && /^(?: | ['"]|\. )$/.test(first.gap);
}

/** "is 9", ", 9 jaar", "(12)", "(m, 14)", "van 7"; not "9 uur", "3 keer". */
const AGE_AFTER =
  /(?:,? (?:die )?(?:is|wordt|was|werd)|,|:| van| -)?(?: (?:nu|net|bijna|pas|al|inmiddels|ook|van|ca\.?|ongeveer))* ?\(?(?:[mvjx]\/?,? ?)?(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)(?=[),;.\n]|$| ?(?:jaar|jr|jarige?|j\b|jaren|mnd|maanden|en|met|geworden)|, ?[mvx]\b)(?!\.\d)/y;

export function ageFollows({ reading, last }: Candidate): boolean {
  AGE_AFTER.lastIndex = last.end + (reading.text[last.end] === '.' && last.word.length < 3 ? 1 : 0);
  return AGE_AFTER.test(reading.text);
}

export function verbFollows({ after, reading, last }: Candidate): boolean {
  if (!after || !(after.known & Known.personVerb) || after.shape !== 'lower') return false;
  return after.gap === ' ' || (after.gap === '. ' && reading.text[last.end] === '.');
}

const NOT_ON_ITS_OWN = Known.everyday | Known.personVerb | Known.role | Known.stays;

/** No list and no dictionary knows its first word. */
export function isUnknown({ known, first }: Candidate): boolean {
  return (known & (Known.word | NOT_ON_ITS_OWN)) === 0 && !isDutch(first.word);
}

export function isCommon({ known }: Candidate): boolean {
  return (known & NOT_ON_ITS_OWN) !== 0;
}

export function isPersonListed({ known }: Candidate): boolean {
  return (known & ANY_PERSON) !== 0;
}

/** Listed as a name and no word besides. */
export function isOnlyName({ known }: Candidate): boolean {
  return (known & ANY_PERSON) !== 0 && (known & Known.word) === 0;
}

export function isWord({ known }: Candidate): boolean {
  return (known & Known.word) !== 0;
}

export function isAbbreviation({ first, from, to }: Candidate): boolean {
  return first.shape === 'capitals' && from === to;
}

/** "School, Parcival": the word before, passing over an article. */
export function introducer({ reading, from, first }: Candidate): {
  word: Token | undefined;
  gap: string;
  article: boolean;
} {
  const before = reading.tokens[from - 1];
  if (before && ARTICLES.has(before.word) && /^ ?'?$/.test(first.gap))
    return { word: reading.tokens[from - 2], gap: before.gap, article: true };
  return { word: before, gap: first.gap, article: false };
}

/** The phrase ends behind the candidate, so that it is no adjective or first half. */
export function endsPhrase({ reading, last }: Candidate): boolean {
  return PHRASE_END.test(reading.text.slice(last.end, last.end + 9));
}

const PHRASE_END =
  /^(?:[.,;:)\n!?"]|$| (?:en|of|maar|bij|met|waar|want|dus|op|aan|ook|school|sinds|vanaf|als|tot|voor|heeft|is|was|waren|zegt|weet|komt|wil|in|te)\b)/;
