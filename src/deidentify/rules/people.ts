/** Names of people by what stands around them: a role, a naming word, a field, an age, a verb. */
import type { Candidate } from '../candidates';
import { FORMAL, isLetterWithVerb } from '../capitals';
import { ANY_GIVEN, ANY_LISTED, isHeardOften, Known } from '../lexicon';
import { isCapital } from '../reading';
import { smallInitialsEnd } from '../smallInitials';
import { isPlainStay } from '../smallOrganisations';
import { isBehindGiven, isParticleOfSurname, mayNamePerson } from '../smallNames';
import { tokenAt, type Token } from '../tokens';
import {
  ageFollows,
  follows,
  followsDirectly,
  isAbbreviation,
  isCommon,
  isOnlyName,
  isPersonListed,
  isUnknown,
  isWord,
  verbFollows,
} from './clues';
import type { Rule } from './rule';

const certain = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'NAME', strength: 'certain', holds });
const doubtful = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'NAME', strength: 'doubtful', holds });

export const PEOPLE: readonly Rule[] = [
  certain(
    'capital after a title or role',
    (c) => isAddressed(c) && c.titled && !isAbbreviation(c) && !isDescription(c),
  ),
  certain(
    'name in small letters after a title or role',
    (c) => isAddressed(c) && !c.titled && (isUnknown(c) || isOnlyName(c)),
  ),
  certain('name that is a word after a title', (c) => isPersonListed(c) && followsDirectly(c, Known.title)),
  certain(
    'name that is a word after a role, with an age or verb',
    (c) => isAddressed(c) && isPersonListed(c) && (ageFollows(c) || verbFollows(c)),
  ),
  certain(
    'rare word after a form of address',
    (c) =>
      FORMAL.has(c.before?.word ?? '') &&
      followsDirectly(c, Known.title) &&
      !isCommon(c) &&
      !isHeardOften(c.first.word),
  ),
  doubtful(
    'any word after a title or role',
    (c) => isAddressed(c) && (c.titled || isPersonListed(c) || verbFollows(c) || followsDirectly(c, Known.title)),
  ),
  certain(
    'capital after a naming word',
    (c) => isNamed(c) && c.titled && (!c.dutch || !isWord(c) || isPersonListed(c)),
  ),
  certain(
    'name in small letters after a naming word',
    (c) => isNamed(c) && !c.titled && (isUnknown(c) || isPersonListed(c)),
  ),
  certain('word with a capital after a naming word', (c) => isNamed(c) && c.titled),
  certain(
    '"I am" before a name',
    (c) => saysWhoIAm(c) && (c.titled || isUnknown(c) || (c.known & (ANY_GIVEN | Known.properNoun)) !== 0),
  ),
  certain('capital with an age after it', (c) => c.capital && !isAbbreviation(c) && ageFollows(c)),
  certain(
    'listed name with an age after it, at the start of a sentence',
    (c) =>
      c.titled &&
      c.first.opens &&
      (c.known & ANY_LISTED) !== 0 &&
      !isCommon(c) &&
      !(c.known & Known.orgType) &&
      ageFollows(c),
  ),
  certain(
    'unknown or given name with an age after it',
    (c) => ageFollows(c) && !isAbbreviation(c) && (isUnknown(c) || ((c.known & ANY_GIVEN) !== 0 && !isCommon(c))),
  ),
  certain(
    'initials with a surname',
    (c) => c.first.shape === 'initial' && /title|mixed/.test(c.last.shape) && !isLettered(c),
  ),
  certain(
    'initial with a full stop',
    (c) => isDotted(c) && !isLettered(c) && (c.capital || verbFollows(c) || ageFollows(c) || c.after?.gap === '. ('),
  ),
  certain(
    'single letter after a role',
    (c) =>
      c.first.shape === 'initial' &&
      !isLettered(c) &&
      (follows(c, Known.role | Known.title | Known.naming) || (c.capital && ageFollows(c))),
  ),
  certain('single letter with a verb', (c) => c.from === c.to && isLetterWithVerb(c.reading.tokens, c.from)),
  doubtful('initial that may end a sentence', (c) => isDotted(c) && !isLettered(c)),
  certain(
    'small initial with a surname',
    (c) =>
      isSmallInitial(c) &&
      ((c.last.known & Known.surname) !== 0 ||
        !isHeardOften(c.last.word) ||
        follows(c, Known.title | Known.naming | Known.role)),
  ),
  doubtful('small initial with any word', isSmallInitial),
  certain(
    'small initial alone',
    (c) => !c.titled && c.to === c.from && smallInitialsEnd(c.reading.tokens, c.from) !== undefined,
  ),
  certain(
    'surname behind a given name, in a text without capitals',
    (c) => !c.titled && isBehindGiven(c.reading.tokens, c.from) && (c.known === 0 || (c.known & Known.surname) !== 0),
  ),
  certain(
    'particle and rare word behind a given name',
    (c) =>
      !c.titled &&
      c.first.caseless &&
      isParticleOfSurname(c.reading.tokens, c.from) &&
      !isHeardOften(c.last.word) &&
      !isPlainStay(c.last.word),
  ),
  doubtful(
    'word in a text without capitals, where a person stands',
    (c) => !c.titled && mayNamePerson(c.reading.tokens, c.from),
  ),
];

function isAddressed(c: Candidate): boolean {
  if (c.first.opens && c.first.gap.includes('.')) return false;
  return follows(c, Known.role | Known.title) || isInField(c);
}

/** "Meisje: Rustig": after a colon one Dutch word describes. */
function isDescription(c: Candidate): boolean {
  return c.first.gap === ': ' && c.dutch && c.to === c.from && !isPersonListed(c) && !follows(c, Known.title);
}

/** "Opa mz: Nol", "Moeder van de jongen: Kim": the role stands at most three words before the colon. */
function isInField({ reading, from, first }: Candidate): boolean {
  if (first.gap === ' ' || !/^ ?: ?$/.test(first.gap)) return false;
  for (const token of reading.tokens.slice(Math.max(0, from - 3), from).reverse()) {
    if (token.known & (Known.role | Known.title)) return true;
    if (token.opens) return false;
  }
  return false;
}

/** Words of a form or greeting that a name follows; "van" and "aan" only with a colon. */
function isNamed({ before, first, from, reading }: Candidate): boolean {
  if (!before) return false;
  const earlier = tokenAt(reading.tokens, from - 2).word;
  if (CALLED.has(before.word)) return first.gap === ' ' && NAMES_SOMEBODY.has(earlier);
  if (before.word === 'is') return first.gap === ' ' && earlier.endsWith('naam');
  return (before.known & Known.naming) !== 0 && isNamingGap(before, first.gap);
}

/** "noemen hem beer". */
const CALLED = new Set(['hem', 'haar', "d'r", 'mij', 'zich', 'zichzelf', 'het']);
const NAMES_SOMEBODY = new Set(['noemen', 'noemt', 'noem', 'noemden', 'noemde']);

function isNamingGap(before: Token, gap: string): boolean {
  if (/^ ?[:=]/.test(gap) || isGreeted(before, gap)) return true;
  return !WEAK_NAMING.has(before.word) && /^ ['"(]?$/.test(gap);
}

function isGreeted(before: Token, gap: string): boolean {
  if (GREETING.has(before.word)) return before.opens && /^ ['"]?$/.test(gap);
  return CLOSING.has(before.word) && /^(?:,? ?\n+|, | )$/.test(gap);
}

const GREETING = new Set('beste hoi hallo hey hai hi dag geachte lieve'.split(' '));
const CLOSING = new Set('groet groeten groetjes gr grt mvg'.split(' '));
const WEAK_NAMING = new Set(['van', 'aan', 'cc', 'onderwerp', 'namen', 'naam', 'betreft', 'betr', ...GREETING]);

function saysWhoIAm({ before, first, reading, from }: Candidate): boolean {
  return before?.word === 'ben' && reading.tokens[from - 2]?.word === 'ik' && first.gap === ' ';
}

function isDotted({ first, last, reading }: Candidate): boolean {
  return first.shape === 'initial' && reading.text[last.end] === '.';
}

function isSmallInitial({ first, from, to }: Candidate): boolean {
  return first.word.length === 1 && first.shape === 'lower' && to > from;
}

/** "vitamine D", "zwemdiploma A en B": letters that name no person. */
function isLettered({ reading, from }: Candidate): boolean {
  const [kind, other, and] = [reading.tokens[from - 3], reading.tokens[from - 2], reading.tokens[from - 1]];
  if (LETTERED.has(and?.word ?? '')) return true;
  return and?.word === 'en' && other !== undefined && isCapital(other) && LETTERED.has(kind?.word ?? '');
}

const LETTERED = new Set(
  `vitamine plan groep hepatitis rijbewijs diploma zwemdiploma type categorie klas bijlage optie fase niveau influenza streptokokken
  punt route lijn locatie gebouw blok factor deel`.split(/\s+/),
);
