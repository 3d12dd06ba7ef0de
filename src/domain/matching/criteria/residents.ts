/** Whether the youth goes well with the children who live there. */
import type { Month } from '../../calendar';
import type { Resident } from '../../party';
import { asksAttention, worstOf } from '../criterion';
import type { Who } from '../who';

/** Less than a year older or younger than a resident; own children of the home count too. */
export const ageGap = asksAttention('youth', (who) => ({
  judge: ({ residents }) => (residents ? worstOf(residents.map((resident) => gapTo(resident, who))) : 'unknown'),
}));

/** A risk to others beside residents of whom the home says that they are vulnerable. */
export const vulnerableResidents = asksAttention('youth', ({ youth: { safetyOthers }, isAsked }) => {
  const isKnown = safetyOthers !== undefined && !safetyOthers.includes('notExamined');
  if (isKnown ? safetyOthers.every((risk) => risk === 'noneKnown') : !isAsked('safetyOthers')) return undefined;
  return {
    judge: (home) => {
      if (home.vulnerableResidents === false) return 'for';
      return home.vulnerableResidents && isKnown ? 'attention' : 'unknown';
    },
  };
});

export const crisisAmongLongStay = asksAttention('referral', ({ search: { answers } }) => {
  if (answers.placeKind !== 'crisis') return undefined;
  return {
    judge: ({ longStayingResidents }) =>
      longStayingResidents === undefined ? 'unknown' : longStayingResidents ? 'attention' : 'for',
  };
});

/** "Samen wonen met"; a wish that was not told does not apply. */
export const livingWith = asksAttention('youth', (who) => {
  const wish = who.search.answers.livingWith;
  if (!wish || wish === 'noPreference') return undefined;
  const unwanted = { onlyOlder: ['younger'], onlyYounger: ['older'], noOtherChildren: ['older', 'younger', 'same'] };
  return {
    judge: ({ residents }) => {
      if (!residents) return 'unknown';
      return worstOf(
        residents.map((resident) => {
          const found = comparedTo(resident, who);
          if (unwanted[wish].includes(found) || wish === 'noOtherChildren') return 'attention';
          return found === 'same' ? 'unknown' : 'for';
        }),
      );
    },
    values: () => ({ wish: { list: 'livingWith', of: [wish] } }),
  };
});

/** With months, exactly twelve apart may be a few days less than a year; with whole years, one apart may be too. */
function gapTo(resident: Resident, { youth, agesToday }: Who): 'for' | 'attention' | 'unknown' {
  if (!youth.birthMonth || !agesToday) return 'unknown';
  if ('birthMonth' in resident) {
    const months = Math.abs(monthOf(resident.birthMonth) - monthOf(youth.birthMonth));
    return months < 12 ? 'attention' : months === 12 ? 'unknown' : 'for';
  }
  const years = Math.min(...agesToday.map((age) => Math.abs(age - resident.age)));
  return years === 0 ? 'attention' : years === 1 ? 'unknown' : 'for';
}

/** A resident beside the youth; `same` when what is known does not tell who is older. */
function comparedTo(resident: Resident, { youth, agesToday }: Who): 'older' | 'younger' | 'same' {
  if (!youth.birthMonth || !agesToday) return 'same';
  const earlier =
    'birthMonth' in resident
      ? [monthOf(youth.birthMonth) - monthOf(resident.birthMonth)]
      : agesToday.map((age) => resident.age - age);
  if (earlier.every((difference) => difference > 0)) return 'older';
  return earlier.every((difference) => difference < 0) ? 'younger' : 'same';
}

/** Months since the year 0, so that two can be subtracted. */
function monthOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
