/** Phone numbers in digits and in words, and every longer run of digits that is left: it fails closed. */
import type { Pattern } from './pattern';
import { Sign } from './signs';

const DIGIT_WORD =
  '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:-?en-?))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|dubbel|plus|honderd)';

export const PHONES: readonly Pattern[] = [
  {
    name: 'Dutch phone number',
    label: 'PHONE',
    needs: Sign.fourDigits,
    expression:
      /(?<![\d/+])(?:\(?(?:\+|00)[ ]?31\)?[ .-]{0,3}(?:\(0\))?[ .-]{0,3}|\(?0)[1-9](?:\)?[ ./-]{0,3}\(?\d){7,9}(?!\d)/g,
    strength: ({ value }) => (countDigits(value) >= 9 && countDigits(value) <= 13 ? 'certain' : 'none'),
  },
  {
    name: 'phone number abroad',
    label: 'PHONE',
    needs: Sign.fourDigits,
    expression: /(?<![\d+])(?:\+|00)[ ]?[1-9]\d{0,2}(?:[ ./-]{0,2}(?:\(0?\d{0,4}\))?[ ./-]{0,2}\d){6,13}(?!\d)/g,
  },
  {
    name: 'number named as a phone',
    label: 'PHONE',
    needs: Sign.fourDigits,
    expression:
      /\b(?:tel(?:efoon(?:nummer|nr)?|nr)?|mob(?:iel)?(?:nummer|nr)?|mobielnummer|gsm|bel(?:len|t|baar)?|bereikbaar|nummer|nr|whatsapp|app(?:en|t)?|sms|fax|06)\b[^\d\n+(]{0,25}((?:\(?\+?\d)(?:[ ./()-]{0,3}\d){5,13})(?!\d)/gi,
    strength: ({ value }) =>
      /^\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}$/.test(value) || /^\d{1,2}\.\d\d ?- ?\d{1,2}\.\d\d/.test(value)
        ? 'none'
        : 'certain',
  },
  {
    name: 'phone number in words',
    label: 'PHONE',
    needs: Sign.numberWord,
    expression: new RegExp(
      String.raw`\b(?:nul|plus) ?(?:${DIGIT_WORD}|\d{1,2}\b)(?:[ ,-]{1,3}(?:${DIGIT_WORD}|\d{1,4})\b){2,12}`,
      'gi',
    ),
  },
  {
    name: 'run of digit words',
    label: 'PHONE',
    needs: Sign.numberWord,
    expression: new RegExp(String.raw`\b${DIGIT_WORD}(?:[ ,-]{1,2}${DIGIT_WORD}\b){5,13}`, 'gi'),
  },
];

/** Asked last: whatever is left of five digits or more fails closed. */
export const LONG_NUMBERS: readonly Pattern[] = [
  {
    name: 'seven digits or more',
    label: 'PHONE',
    needs: Sign.fourDigits,
    // A line may break inside a number, but "2. mama" on the next one begins an item of a list.
    expression: /(?<![\d])\d(?:(?:[ ./-]|\n(?!\d{1,2}[.)] ))?\d){6,19}(?![\d])/g,
    strength: longRunStrength,
  },
  {
    name: 'five digits or more in one',
    label: 'CASE_NUMBER',
    needs: Sign.fourDigits,
    expression: /(?<![\d,.])\d{5,6}(?![\d])/g,
    strength: ({ before, after }) => (isAmount(before, after) ? 'none' : 'doubtful'),
  },
];

function countDigits(value: string): number {
  return (value.match(/\d/g) ?? []).length;
}

/** Amounts, times, scores and dates are no phone numbers; everything else of seven digits is. */
function longRunStrength({
  value,
  before,
  after,
}: {
  value: string;
  before: string;
  after: string;
}): 'certain' | 'doubtful' | 'none' {
  if (isAmount(before, after) && countDigits(value) < 9) return 'none';
  if (/^\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}$/.test(value)) return 'none';
  if (/^(?:19|20)\d\d ?[-/ ] ?(?:19|20)\d\d$/.test(value)) return 'none';
  if (/^\d{1,3}(?:[ ./-]\d{1,3})+$/.test(value) && countDigits(value) < 9) return 'doubtful';
  return /^\d{1,2}(?:[ -]\d{1,2})+$/.test(value) ? 'doubtful' : 'certain';
}

function isAmount(before: string, after: string): boolean {
  return (
    /(?:€|eur|euro|bedrag|schuld(?:en)? van) ?$/i.test(before) ||
    /^(?:[.,]\d{2}|,-)? ?(?:euro|eur|€|stappen|inwoners|km|kilometer|volgers|uur|mensen|kinderen|jongeren|gram|mg|ml)/i.test(
      after,
    )
  );
}
