/** Numbers that lead to one person: BSN, IBAN, postcode, number plate. */
import { isValidBsn, isValidIban } from './checksums';
import type { Pattern } from './pattern';
import { Sign } from './signs';

const NUMBER_CUE = String.raw`(?:bsn|burgerservicenr|burgerservicenummer|sofinr|sofinummer|sofi|persoonsnummer)`;
export const NUMBERS: readonly Pattern[] = [
  {
    name: 'IBAN',
    label: 'IBAN',
    needs: Sign.digit,
    expression:
      /(?<![A-Za-z0-9])(?:[A-Za-z]{2} ?\d{2}[\s-]?[A-Za-z]{4}[\s-]?(?:\d[\s.-]?){9}\d|[A-Z]{2}\d{2}[ -]?(?:[A-Z0-9]{4}[ -]?){2,6}[A-Z0-9]{1,4})(?![A-Za-z0-9])/g,
    strength: ({ value }) =>
      /^[a-z]{2} ?\d{2}[\s-]?[a-z]{4}[\s-]?[\d\s.-]{10,}$/i.test(value) || isValidIban(value)
        ? 'certain'
        : /\d{8}|(?:\d{4} ){2}/.test(value)
          ? 'doubtful'
          : 'none',
  },
  {
    name: 'number named as BSN',
    label: 'BSN',
    needs: Sign.fourDigits,
    expression: new RegExp(String.raw`\b${NUMBER_CUE}\b[^\d\n]{0,40}?(?<!\d)(\d(?:[ .-]{0,3}\d){6,9})(?!\d)`, 'gi'),
  },
  {
    name: 'nine digits that pass the BSN check',
    label: 'BSN',
    needs: Sign.fourDigits,
    expression: /(?<![\d,.-])(?<![A-Z]-?)\d(?:[ .-]?\d){8}(?![\d-])(?!\.\d)/g,
    strength: ({ value }) => (isValidBsn(value) ? 'certain' : 'none'),
  },
  {
    name: 'postcode',
    label: 'POSTCODE',
    needs: Sign.fourDigits,
    expression: /(?<![\d.,€+-])[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z0-9])/g,
    strength: postcodeStrength,
  },
  {
    name: 'postcode in small letters',
    label: 'POSTCODE',
    needs: Sign.fourDigits,
    expression: /(?<![\d.,€+-])[1-9]\d{3} ?[a-z]{2}(?![A-Za-z0-9])/g,
    strength: ({ value }) => (SMALL_WORDS.test(value) ? 'none' : 'certain'),
  },
  {
    name: 'postcode digits before a place',
    label: 'POSTCODE',
    needs: Sign.fourDigits,
    expression:
      /(?<=\d[a-z]?, ?)[1-9]\d{3}(?= [A-Z][a-z]+)|(?<![\w-])(?:B|D|NL|BE)-\d{4,5}(?= [A-Z])|(?<=\d, )\d{5}(?= [A-Z][a-z]+)/g,
  },
  {
    name: 'number plate',
    label: 'PLATE',
    needs: Sign.digit,
    expression:
      /(?<![A-Za-z0-9-])(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d|[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![A-Za-z0-9-])/gi,
  },
  {
    name: 'plate after its word',
    label: 'PLATE',
    needs: Sign.digit,
    expression:
      /\b(?:kenteken|nummerplaat|kentekenplaat|nrplaat|plaat|nummerbord|kent\.)(?: [a-z']{2,}){0,5}:? ?["']?((?=[A-Z0-9 -]{0,4}\d)[A-Z0-9]{1,3}(?:[ -]?[A-Z0-9]{1,3}){1,2})(?![A-Za-z0-9])/gi,
    strength: ({ value }) => (/\d/.test(value) && /[A-Za-z]/.test(value) ? 'certain' : 'none'),
  },
  {
    name: 'plate from abroad behind a vehicle',
    label: 'PLATE',
    needs: Sign.fourDigits,
    expression:
      /\b(?:auto|[a-z]*wagen|bus|busje|camper|scooter|brommer|motor|kenteken|plaat|[Aa]udi|BMW|bmw|[Gg]olf|[Oo]pel|[Mm]ercedes|VW|[Ff]ord|[Ss]eat|[Ff]iat|[Pp]eugeot|[Rr]enault|[Tt]oyota|[Ss]koda|[Vv]olvo)(?: \(|,? |: ?)([A-Z]{1,3}[ -](?:[A-Z]{1,2} ?)?\d{2,4}(?: ?[A-Z]{1,2})?|\d-[A-Z]{3}-\d{3})(?![A-Za-z0-9])/g,
  },
  {
    name: 'plate without dashes',
    label: 'PLATE',
    needs: Sign.digit,
    expression:
      /(?<![A-Za-z0-9-])(?:[A-Z]{2}\d{3}[A-Z]|[A-Z]\d{3}[A-Z]{2}|\d{2}[A-Z]{3}\d|\d[A-Z]{3}\d{2}|[A-Z]{2} \d{3} [A-Z]|[A-Z] \d{3} [A-Z]{2}|\d{2} [A-Z]{3} \d|\d [A-Z]{3} \d{2}|[A-Z]{2} [A-Z]{2} \d{2}|\d{2} [A-Z]{2} [A-Z]{2}|[A-Z]{2} \d{2} [A-Z]{2})(?![A-Za-z0-9-])/g,
  },
];

const SMALL_WORDS =
  /\d (?:in|op|is|en|of|te|we|ze|om|na|al|ik|je|er|zo|zn|zu|nu|ja|me|hij|de|ca|eu|km|kg|mg|ml|cm|mm|st|pp|nl|jr|ha|xp|gr|aan|ad|pm|vr|za|ma|di|wo|do|ah)$/;

function postcodeStrength({ value }: { value: string }): 'certain' | 'none' {
  return / (?:IN|OP|IS|EN|OF|TE|WE|ZE|OM|NA|AL|IK|JE|ER|KM|KG|MG|ML|EU|GI|VT|JB|MB|VO|PO|KB|TL)$/.test(value) &&
    /^(?:19|20)/.test(value)
    ? 'none'
    : 'certain';
}
