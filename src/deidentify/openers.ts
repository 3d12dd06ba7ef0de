/** Finds ordinary words at the start of a sentence that are somebody's name, by the verb or the age behind them. */
import { AROUND_NAMES, ANY_LISTED, isHeardOften, Known } from './lexicon';
import { CARE_STEM } from './vocabulary/care';
import { tokenAt, type Token } from './tokens';

/** "Vlinder slaapt", "Kras (7)", "Kind: Trots, 6": at the start only a rare word that is no abstract noun is worth a question. */
export function isRareOpener(tokens: Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token.opens || token.shape !== 'title' || token.known === 0 || token.known & ~(Known.word | ANY_LISTED))
    return false;
  return !isHeardOften(token.word) && !ABSTRACT.test(token.word) && isFollowedLikeAPerson(tokenAt(tokens, at + 1));
}

function isFollowedLikeAPerson({ gap, known, shape }: Token): boolean {
  if (gap === ' ') return (known & Known.personVerb) !== 0 && shape === 'lower';
  return shape === 'number' && /^(?:, | \()$/.test(gap);
}

/** Nouns of thought and deed, and adjectives. */
export const ABSTRACT =
  /(?:ing|ingen|heid|teit|atie|ie|schap|isme|iek|age|uur|sel|nis|ment|en|ers|loos|lijk|isch|ief|aal|eel|end)$/;

/** "Lente woont", "Vlinder vertelde": no article before a noun, and what only people do behind it. */
export function isActingOpener(tokens: Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const verb = tokenAt(tokens, at + 1);
  if (verb.gap !== ' ' || !DONE_BY_PEOPLE.has(verb.word) || !isOrdinaryOpener(token)) return false;
  if (token.known & Known.everyday && !(token.known & ANY_LISTED)) return false;
  return !ABSTRACT.test(token.word) && !CARE_STEM.test(token.word) && token.word.length > 2;
}

const DONE_BY_PEOPLE = new Set(
  `woont woonde slaapt sliep vertelt vertelde zegt zei huilt huilde lacht speelt slaat sloeg liegt fietst kookt tekent droomt logeert spijbelt verblijft verbleef
  snapt rookt blowt scheldt pest gilt mist zit doet eet drinkt luistert praat turnt voetbalt zwemt reageert`.split(
    /\s+/,
  ),
);

/** "Hoop (2) is", "Kartel is 14", "Trots, 6 jaar": an ordinary word of which somebody tells the age. */
export function isAgedOpener(tokens: Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!isOrdinaryOpener(token) || OF_ANY_AGE.has(token.word)) return false;
  const next = tokenAt(tokens, at + 1);
  return next.word === 'is' && next.gap === ' ' ? isAge(tokens, at + 2) : next.gap !== ' ' && isAge(tokens, at + 1);
}

function isOrdinaryOpener({ opens, shape, known }: Token): boolean {
  return opens && shape === 'title' && (known & CONTEXT) === 0 && (known & Known.word) !== 0;
}

/** What has an age or a number without a name. */
const OF_ANY_AGE = new Set(
  'hij zij ze het die dat deze dit dit er wie alles iedereen ik jij u we wij jullie leeftijd klas groep niveau score lengte maat aantal som totaal nummer kamer leerjaar ook dus nu dan thuis daar hier toen'.split(
    ' ',
  ),
);

function isAge(tokens: Token[], at: number): boolean {
  const [age, behind] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (age.shape !== 'number' || age.word.length > 2) return false;
  if (age.gap === ' (') return behind.gap.startsWith(')');
  return age.gap === ' ' || (age.gap === ', ' && /^(?:jaar|jr|j)$/.test(behind.word));
}

const CONTEXT = AROUND_NAMES | Known.orgType | Known.numberWord | Known.placeNoun;
