/** Organisations: by the kind of organisation before or in the name, by list, by a preposition with a capital behind it. */
import type { Candidate } from '../candidates';
import { ARTICLES } from '../introductions';
import { ANY_LISTED, isDutch, isHeardOften, Known } from '../lexicon';
import { isCapital } from '../reading';
import { isPlainStay, mayNameOrganisation, RARE_BEFORE_ARTICLE } from '../smallOrganisations';
import { ORG_ENDING, SHORT_TYPES, STAYING, SURE_ORG_TYPES } from '../vocabulary/organisations';
import { endsPhrase, introducer, isCommon, isWord } from './clues';
import type { Rule } from './rule';

const certain = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'ORG', strength: 'certain', holds });
const doubtful = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'ORG', strength: 'doubtful', holds });

/** Asked before the lists of names, since a school may be called after a person. */
export const KINDS_OF_ORGANISATION: readonly Rule[] = [
  certain('capital after a kind of organisation', (c) => isTyped(c) && c.titled && !isFieldWord(c)),
  {
    ...certain(
      'unknown word after a sure kind of organisation',
      (c) => isTyped(c) && isSurelyTyped(c) && !isDutch(c.first.word),
    ),
    takesIntroducer: true,
  },
  {
    ...certain(
      'any word after a short kind of organisation',
      (c) => isTyped(c) && SHORT_TYPES.has(c.before?.word ?? ''),
    ),
    takesIntroducer: true,
  },
  certain(
    'word after a sure kind of organisation, in a text without capitals',
    (c) => isTyped(c) && isSurelyTyped(c) && c.first.caseless && introducer(c).article && endsPhrase(c) && !isCommon(c),
  ),
  doubtful(
    'any word after a kind of organisation',
    (c) => isTyped(c) && (c.titled || (isSurelyTyped(c) && c.before?.word !== 'een')),
  ),
  certain(
    'kind of organisation with its name, both with a capital',
    (c) => c.titled && c.to > c.from && (c.known & Known.orgType) !== 0,
  ),
  certain(
    'name that ends in a kind of organisation',
    (c) => c.titled && c.to > c.from && (c.last.known & Known.orgHead) !== 0 && (c.capital || !c.dutch),
  ),
  certain(
    'name that opens with a kind of organisation',
    (c) => c.to > c.from && (c.known & Known.orgOpener) !== 0 && isCapital(c.last),
  ),
  certain('care organisation', (c) => isCareOrganisation(c) && (c.capital || !isWord(c))),
  certain(
    'care organisation that is a word, after "bij"',
    (c) =>
      isCareOrganisation(c) &&
      c.first.caseless &&
      !(c.known & Known.everyday) &&
      /^(?:bij|van|naar|door|via)$/.test(c.before?.word ?? ''),
  ),
  doubtful(
    'care organisation that is a word',
    (c) => isCareOrganisation(c) && !c.titled && !(c.known & Known.everyday) && isAfterPreposition(c),
  ),
];

/** Asked after the lists of names and places. */
export const ORGANISATIONS: readonly Rule[] = [
  certain(
    'unknown word that ends like an organisation',
    (c) =>
      c.capital &&
      c.from === c.to &&
      ORG_ENDING.test(c.first.word) &&
      !isWord(c) &&
      !(c.dutch && KIND_ENDING.test(c.first.word)),
  ),
  certain('capital after an article with a capital', (c) => c.capital && isAfterCapitalArticle(c)),
  certain(
    'capital after "bij", "via", "door"',
    (c) => c.capital && isAfterPreposition(c, AT) && (!isShort(c) || introducer(c).article) && !isState(c),
  ),
  certain(
    'unknown or listed capital after a preposition',
    (c) =>
      c.capital &&
      isAfterPreposition(c) &&
      (introducer(c).article || !isPlainDutch(c)) &&
      !isShort(c) &&
      !(c.dutch && KIND_ENDING.test(c.first.word)),
  ),
  certain(
    'abbreviation with a capital behind it',
    (c) =>
      c.capital && isAfterPreposition(c) && c.first.shape === 'capitals' && (c.to > c.from || introducer(c).article),
  ),
  doubtful('any capital after a preposition', (c) => c.capital && isAfterPreposition(c)),
  certain(
    'unknown word after "zit op", "werkt bij"',
    (c) => isUnknownSmall(c) && isAfterPreposition(c) && isStayedAt(c),
  ),
  certain(
    'unknown word after "bij", in a text without capitals',
    (c) => isUnknownSmall(c) && c.first.caseless && isAfterPreposition(c, AT) && c.first.word.length > 3,
  ),
  doubtful('unknown word after a preposition', (c) => isUnknownSmall(c) && isAfterPreposition(c)),
  doubtful(
    'noun after "zit op de"',
    (c) =>
      !c.titled &&
      introducer(c).article &&
      STAY_PREPOSITIONS.has(introducer(c).word?.word ?? '') &&
      isStayedAt(c) &&
      !isPlainStay(c.first.word) &&
      endsPhrase(c),
  ),
  certain(
    'word after "zit op de", in a text without capitals',
    (c) =>
      introducer(c).article &&
      isStayedAt(c) &&
      endsPhrase(c) &&
      !c.titled &&
      mayNameOrganisation(c.reading.tokens, c.from),
  ),
  certain(
    'rare word in a text without capitals, where an organisation stands',
    (c) => !c.titled && mayNameOrganisation(c.reading.tokens, c.from) && isRareStay(c),
  ),
  doubtful(
    'word in a text without capitals, where an organisation stands',
    (c) => !c.titled && mayNameOrganisation(c.reading.tokens, c.from),
  ),
];

/** "Expertteam", "Logeeropvang": a kind, as long as it is made of Dutch words. */
const KIND_ENDING = /(?:team|groep|zorg|opvang|centrum|praktijk|basis|kring|plaats)$/;

const AT = new Set(['bij', 'via', 'door']);
const PREPOSITIONS = new Set(
  'bij op van door via naar met aan voor in uit namens vanuit tot over achter naast tegenover per'.split(' '),
);
const STAY_PREPOSITIONS = new Set(['op', 'bij', 'in', 'van']);

function isTyped(c: Candidate): boolean {
  const { word, gap } = introducer(c);
  if (!word || !(word.known & Known.orgType)) return false;
  return /^(?: |\. ?|: ?| \(| ['"]| - | ?= ?)$/.test(gap) || (gap === ', ' && c.titled);
}

function isSurelyTyped(c: Candidate): boolean {
  return SURE_ORG_TYPES.has(introducer(c).word?.word ?? '');
}

/** "School: Regulier": after a colon one Dutch word describes. */
function isFieldWord(c: Candidate): boolean {
  return c.first.opens && isPlainDutch(c) && !introducer(c).article;
}

function isPlainDutch(c: Candidate): boolean {
  return c.dutch && !(c.known & ANY_LISTED);
}

function isCareOrganisation({ known }: Candidate): boolean {
  return (known & Known.careOrganisation) !== 0;
}

function isAfterPreposition(c: Candidate, prepositions: ReadonlySet<string> = PREPOSITIONS): boolean {
  return prepositions.has(introducer(c).word?.word ?? '');
}

/** "Bij Boosheid helpt het": some write such nouns with a capital. */
function isState(c: Candidate): boolean {
  return c.dutch && c.from === c.to && /.(?:heid|teit)$/.test(c.first.word);
}

function isShort({ first, from, to }: Candidate): boolean {
  return first.shape === 'capitals' && from === to && first.word.length < 3;
}

/** "naar De Wissel", "op 't Kompas". */
function isAfterCapitalArticle({ before, first }: Candidate): boolean {
  if (!before || !ARTICLES.has(before.word) || before.opens || !/^ ?$/.test(first.gap)) return false;
  return isCapital(before) || /^'?t$/.test(before.word);
}

/** "bij zonneschijn", "op de grote beer"; not "door de winkelstraat" or "de wissel 3". */
function isRareStay(c: Candidate): boolean {
  if (c.after?.shape === 'number' || RARE_BEFORE_ARTICLE.has(introducer(c).word?.word ?? '')) return false;
  return (c.to > c.from || !isHeardOften(c.first.word)) && !isPlainStay(c.first.word);
}

function isUnknownSmall(c: Candidate): boolean {
  return !c.titled && !isWord(c) && !isDutch(c.first.word);
}

/** Staying, working or learning at most three words before the preposition. */
function isStayedAt(c: Candidate): boolean {
  const at = c.from - (introducer(c).article ? 2 : 1);
  return c.reading.tokens.slice(Math.max(0, at - 3), at).some((token) => STAYING.has(token.word));
}
