/** Whether the home can take this youth at all: age, sex, and what it says it cannot carry. */
import { LISTS } from '../../lists';
import type { Home } from '../../party';
import { excludes, type Values } from '../criterion';
import type { Who } from '../who';

/** Whole years on the start date, both ends included; only when every possible age lies outside is the home left out. */
export const age = excludes('youth', ({ agesAtStart }) => ({
  judge: ({ ages: { from, to } }) => {
    if (!agesAtStart) return 'unknown';
    return agesAtStart.some((years) => years >= from && years <= to) ? 'for' : 'excludes';
  },
  values: ({ ages }) => ages,
}));

/** Where the home restricts it; "anders" and "onbekend" are asked, not judged. */
export const sex = excludes('youth', ({ youth }) => ({
  judge: ({ sexes }) => {
    if (!sexes?.length) return undefined;
    if (youth.sex !== 'girl' && youth.sex !== 'boy') return 'unknown';
    return sexes.includes(youth.sex) ? 'for' : 'excludes';
  },
  values: ({ sexes = [] }) => ({ sexes: { list: 'sex', of: sexes } }),
}));

export const contraTheme = excludes('youth', ({ youth }) => {
  const present = youth.themes && [...youth.themes, ...(youth.mainTheme ? [youth.mainTheme] : [])];
  return {
    judge: ({ themesNotCarried }) => contraIndication(themesNotCarried, present),
    values: ({ themesNotCarried = [] }) => ({ themes: { list: 'themes', of: shared(themesNotCarried, present) } }),
  };
});

export const contraSafetySelf = excludes('youth', (who) => risk('safetySelf', who));
export const contraSafetyOthers = excludes('youth', (who) => risk('safetyOthers', who));

export const wheelchair = excludes('youth', ({ youth: { medical } }) => {
  if (medical && !medical.includes('wheelchair')) return undefined;
  return { judge: (home) => need(medical !== undefined, home.wheelchair) };
});

/** Allergy to food never excludes. */
export const petAllergy = excludes('youth', ({ youth: { medical } }) => {
  if (medical && !medical.includes('petAllergy')) return undefined;
  return { judge: ({ pets }) => need(medical !== undefined, pets === undefined ? undefined : !pets) };
});

/** Where the home would do, it does not matter whether the youth needs it; unknown on both sides is not asked. */
function need(isNeeded: boolean, offered: boolean | undefined): 'for' | 'excludes' | 'unknown' | undefined {
  if (!isNeeded) return offered === false ? 'unknown' : undefined;
  if (offered === undefined) return 'unknown';
  return offered ? 'for' : 'excludes';
}

/** Only the risks that this question asks about: what was not examined there says nothing about the others. */
function risk(question: 'safetySelf' | 'safetyOthers', { youth, isAsked }: Who) {
  const present: readonly string[] | undefined = youth[question];
  if (!present && !isAsked(question)) return undefined;
  const asked: readonly string[] = LISTS[question];
  return {
    judge: ({ risksNotCarried }: Home) =>
      risksNotCarried?.some((one) => asked.includes(one)) ? contraIndication(risksNotCarried, present) : undefined,
    values: ({ risksNotCarried = [] }: Home): Values => ({
      risks: { list: question, of: shared(risksNotCarried, present) },
    }),
  };
}

function contraIndication(
  refused: readonly string[] | undefined,
  present: readonly string[] | undefined,
): 'for' | 'excludes' | 'unknown' | undefined {
  if (!refused?.length) return undefined;
  if (!present) return 'unknown';
  if (present.some((one) => refused.includes(one))) return 'excludes';
  return present.includes('notExamined') ? 'unknown' : 'for';
}

function shared(refused: readonly string[], present: readonly string[] = []): string[] {
  return refused.filter((one) => present.includes(one));
}
