/** A youth, or brothers and sisters, in the few words that open a profile. */
import type { Language } from '../../domain/person';
import type { Age, ProfileYouth } from '../../domain/profile';
import { textsIn } from '../texts';

/** "Meisje, 12 jaar", "Meisje, 12 tot en met 15 jaar"; without a known age just "Meisje". */
export function youthInWords(youth: ProfileYouth, language: Language): string {
  const who = textsIn(language)(`profile.who.${sexOf(youth)}`);
  return youth.age ? `${who}, ${ageInWords(youth.age, language)}` : who;
}

/** "3 broers en zussen", "2 zussen". */
export function groupInWords(youths: readonly ProfileYouth[], language: Language): string {
  const [sex, ...others] = new Set(youths.map(sexOf));
  const isAllOf = others.length === 0 && (sex === 'girl' || sex === 'boy') ? sex : 'mixed';
  return textsIn(language)(`profile.group.${isAllOf}`, { number: youths.length });
}

function sexOf({ facts }: ProfileYouth): string {
  return facts.find(({ question }) => question === 'sex')?.value.toString() ?? 'unknown';
}

function ageInWords(age: Age, language: Language): string {
  const t = textsIn(language);
  if (age.unit === 'band') return t('answer.band', { from: age.from, to: age.to });
  return t(`answer.${age.unit}`, { count: age.number });
}
