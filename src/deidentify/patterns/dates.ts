/** Days that point at one person: full dates, day and month without a year, months of birth. Ages, years and weekdays stay. */
import { BIRTH, DAY_WORD, FEAST, MONTH, NUMBER, YEAR, YEAR_WORD } from './dateWords';
import type { Pattern, PatternMatch } from './pattern';
import { Sign } from './signs';

export const DATES: readonly Pattern[] = [
  {
    name: 'full date in digits',
    label: 'DATE',
    needs: Sign.fourDigits,
    expression:
      /(?<![\d.,/-])(?:\d{1,2} ?[-/. |] ?\d{1,2} ?[-/. |] ?(?:19|20)\d{2}|\d{1,2}[-/.] ?\d{1,2}[-/.] ?'?\d{2}|\d{1,2} \d{1,2} \d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?![\d/-]|[.,]\d)/g,
    strength: fullDateStrength,
  },
  {
    name: 'date with a month in words',
    label: 'DATE',
    needs: Sign.month,
    expression: new RegExp(
      String.raw`(?<![\d:.,/])(?:\d{1,2}(?:e|ste|de)?(?:\.| van| -|-)? ?(?:${MONTH}\b\.?)(?:/[a-z]{3,4}\.?)?(?:${YEAR}|-(?:19|20)?\d{2})?)(?![\d/])`,
      'gi',
    ),
    strength: ({ value }) => (Number.parseInt(value, 10) > 31 || OVER_SENTENCE_END.test(value) ? 'none' : 'certain'),
  },
  {
    name: 'day and month in one',
    label: 'DATE',
    needs: Sign.digit,
    expression: new RegExp(
      String.raw`(?<![\w.,/-])(?:0?[1-9]|[12]\d|3[01])${MONTH}(?:(?:19|20)?\d{2})?(?![\w-])`,
      'gi',
    ),
  },
  {
    name: 'day and month in words',
    label: 'DATE',
    needs: Sign.month,
    expression: new RegExp(
      String.raw`\b${DAY_WORD} (?:van )?${MONTH}\b(?:${YEAR}| (?:twee ?duizend|negentien ?honderd|twintig)(?:[ -]?(?:en[ -]?)?${YEAR_WORD}){0,3}\b)?`,
      'gi',
    ),
    strength: ({ value, after }) =>
      /^(?:een|eerste|tweede|derde) (?:mei|maart|mart)\b/i.test(value) &&
      /^ ?[a-z]/i.test(after) &&
      / van | jaar/.test(after.slice(0, 8))
        ? 'doubtful'
        : 'certain',
  },
  {
    name: 'date with a Roman month',
    label: 'DATE',
    needs: Sign.fourDigits,
    expression: /(?<![\d.,/-])\d{1,2}[ .-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[ .-](?:19|20)?\d{2}(?!\d)/g,
  },
  {
    name: 'birthday in number words',
    label: 'DATE',
    needs: Sign.numberWord,
    expression: new RegExp(
      String.raw`\b(?:geb|geboren|geboortedatum|gebdatum|jarig)\b\.?:?(?: is| op| de)* (${DAY_WORD} (?:van )?${NUMBER}(?: (?:twee ?duizend|negentien ?honderd|twintig|nul|negentien)(?:[ -]?(?:en[ -]?)?${YEAR_WORD}){0,3}\b))`,
      'gi',
    ),
  },
  {
    name: 'month before day',
    label: 'DATE',
    needs: Sign.month,
    expression: new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b`, 'gi'),
  },
  {
    name: 'several days of one month',
    label: 'DATE',
    needs: Sign.month,
    expression: new RegExp(
      String.raw`(?<![\d:.,/])\d{1,2}(?: ?(?:t/?m|tot(?: en met)?) ?(?=\d{1,2} ?${MONTH}\b)|(?= ?(?:en|of|/|-|&|,) ?(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,9} )?\d{1,2} ?${MONTH}\b))`,
      'gi',
    ),
  },
  {
    name: 'night between two days',
    label: 'DATE',
    needs: Sign.month,
    expression: new RegExp(String.raw`\bnacht van (\d{1,2} op \d{1,2} ${MONTH}\b(?:${YEAR})?)`, 'gi'),
  },
  {
    name: 'day and month in digits',
    label: 'DATE',
    needs: Sign.digit,
    expression:
      /(?<![\d.,/€-])\d{1,2} ?[-/] ?\d{1,2}(?![\d/%-]|[.,]\d)(?!\s?(?:x|keer|dagen|dgn|uur|kinderen|jaar|jr|weken|personen|mg|ml|cm|%))/g,
    strength: dayMonthStrength,
  },
  {
    name: 'day and month with a full stop',
    label: 'DATE',
    needs: Sign.digit,
    expression:
      /\b(?:op|afspraak|afspr|zitting|dd|d\.d|per|vanaf|sinds|datum|geb|geboren|jarig)\.?:? (\d{1,2}\.(?:0?[1-9]|1[0-2]))(?!\d|[.,:]\d|\.? ?(?:uur|u\b|x\b|%|kg|cm|euro|jaar))/gi,
    strength: ({ value }) => (isBetween(Number.parseInt(value, 10), 31) ? 'certain' : 'none'),
  },
  {
    name: 'from a day to a day, with full stops',
    label: 'DATE',
    needs: Sign.fourDigits,
    expression:
      /(?<![\d.,])\d{1,2}\.(?:0[1-9]|1[0-2]) ?t\/m ?\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d|[.,:]\d|\.? ?(?:uur|u\b))/gi,
    // "9.10 t/m 12.10" may be hours as well.
    strength: () => 'doubtful',
  },
  {
    name: 'birth month in digits',
    label: 'DATE',
    needs: Sign.fourDigits,
    expression: /(?<![\d.,/-])(?:0?[1-9]|1[0-2]) ?[-/] ?(?:19|20)\d{2}(?![\d/-])/g,
    strength: ({ before }) => (BORN.test(before) || /[(,] ?$/.test(before) ? 'certain' : 'doubtful'),
  },
  {
    name: 'month of birth',
    label: 'DATE',
    needs: Sign.month,
    expression: new RegExp(String.raw`\b${MONTH}\.? (?:van )?'?(?:(?:19|20)\d{2}|\d{2})\b`, 'gi'),
    strength: ({ before, after }) =>
      BORN.test(before.slice(-25)) ||
      /^\)?,? ?[^.\n]{0,25}\bgeboren|^\)?,? ?(?:geboren|geb\b|is (?:hij|zij|ze|het) (?:geboren|ter wereld)|ter wereld)/i.test(
        after,
      )
        ? 'certain'
        : /[A-Z][a-z]+ \($/.test(before) && after.startsWith(')')
          ? 'doubtful'
          : 'none',
  },
  {
    name: 'six digits of birth',
    label: 'DATE',
    needs: Sign.fourDigits,
    expression: /(?<![\d.,/€-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)(?![\d])/g,
    strength: ({ value, before }) =>
      BORN.test(before) || (value.length === 8 && /(?:19|20)\d\d$/.test(value))
        ? 'certain'
        : /, ?$|\(\s?$/.test(before)
          ? 'certain'
          : 'doubtful',
  },
  {
    name: 'year, month and day in one',
    label: 'DATE',
    needs: Sign.fourDigits,
    expression: /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  },
  {
    name: 'feast as a birthday',
    label: 'DATE',
    needs: Sign.feast,
    expression: new RegExp(
      String.raw`(?:\b${BIRTH}(?: \w+){0,4}? (?:op|met|tijdens|rond)(?: de)? |\bjarig:? (?:op|met|is)? ?)(${FEAST})\b`,
      'gi',
    ),
  },
  {
    name: 'birthday on a feast',
    label: 'DATE',
    needs: Sign.feast,
    expression: new RegExp(
      String.raw`\b${FEAST}(?= (?:is|was|wordt|werd) (?:hij|zij|ze|[A-Za-z]+) (?:\d{1,2}|jarig|geboren)| (?:jarig|geboren)|[- ]kindje)`,
      'gi',
    ),
  },
];

/** "Zij woont op nummer 12. Jan belt." */
const OVER_SENTENCE_END = /\. [A-Z][a-z]{2,4}$/;

const BORN =
  /(?:(?<![a-z])(?:geb(?:oren|oorte[a-z]*|dat)?\b\.?|dob\b|g\.d\.|gd\b)|jarig|verjaardag|verjaart|°|\*|roepnaam)[^.\n]{0,18}$/i;

function fullDateStrength({ value }: PatternMatch): 'certain' | 'doubtful' | 'none' {
  const parts = value.split(/\D+/).filter(Boolean).map(Number);
  if ((parts[0] ?? 0) > 1000) parts.reverse();
  const [day = 0, month = 0] = parts;
  if (!isBetween(day, 31) || !isBetween(month, 31)) return 'none';
  const isOrdered = isBetween(Math.min(day, month), 12);
  return isOrdered && !/^\d{1,2} \d{1,2} \d{2}$/.test(value) ? 'certain' : 'doubtful';
}

function isBetween(value: number, last: number): boolean {
  return value >= 1 && value <= last;
}

const DAY_CUE =
  /(?:\b(?:op|vanaf|per|voor|tot|t\/m|sinds|dd|d\.d\.?|datum|ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|de|van|na|rond|uiterlijk|om|en|geb\.?|geboren|jarig|mail|brief|zitting|uitspraak|start|melding|aangifte|gesprek|overleg|mdo|zat|ingang|eind|einde|begin|daarna|weer|komt|datum:|start:|uiterlijk:)|[:(]|^|\n) ?(?:op |de )?$/i;

const RATIO_BEFORE =
  /\b(?:groep|klas|leeftijd|tussen|score|cijfer|niveau|ca\.?|ongeveer|circa|schaal|iq|leeftijdscategorie|max|maximaal|kinderen van|havo|vmbo|leerjaar|fase|cluster|pagina|deel|stap|versie|vraag) ?$/i;
const RATIO_AFTER = /^ ?(?:jarige|mensen|keer|plek|gezinnen|plaatsen|euro|avonden|nachten|\d(?!\d?[.:]\d\d)|op de)/i;

/** "17/8" after a weekday or "op" is a date; "1/2", "24/7" and "50/50" are not. */
function dayMonthStrength(match: PatternMatch): 'certain' | 'doubtful' | 'none' {
  const { value, before } = match;
  if (!isDayAndMonth(match)) return 'none';
  if (DAY_CUE.test(before) || Number.parseInt(value, 10) > 12) return 'certain';
  if (/^0\d|[-/]0\d$/.test(value)) return value.includes(' ') ? 'doubtful' : 'certain';
  return /^\d\/\d$/.test(value) ? 'none' : 'doubtful';
}

function isDayAndMonth({ value, before, after }: PatternMatch): boolean {
  const [day = 0, month = 0] = value.split(/[-/]/).map((part) => Number(part.trim()));
  if (!isBetween(day, 31) || !isBetween(month, 12) || value === '24/7') return false;
  return !RATIO_BEFORE.test(before) && !RATIO_AFTER.test(after);
}
