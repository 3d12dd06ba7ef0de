/** Numbers of files, courts, the police, clients and passports: by the word before, or by letters and digits in a chain. */
import { knowledgeOf } from '../lexicon';
import type { Pattern } from './pattern';
import { Sign } from './signs';

const FILE_CUE = String.raw`(?:dossier|zaak|parket|rekest|rekestnr|client|cli[eë]nt|clientnr|kenmerk|referentie|ref|polis|klant|pati[eë]nt|pas|paspoort|id-?kaart|identiteitskaart|rijbewijs|leerling|registratie|meld|melding|aangifte|proces-?verbaal|pv|bvh|beschikking|besluit|factuur|debiteur|kvk|big|agb|skj|v-?nr|v-?nummer|ind|vreemdelingen|crv|document|volg|casus|case|intern|mutatie|incident|mutatienummer|jbo|hkb|zorgpas|zorgverzekering|verzekering|verzekerde|relatie|lidmaatschap|lid|inschrijf|inschrijving|opdracht|order|dos|dnr|rolnr|rol|zaaknr|bsn)`;

export const FILE_NUMBERS: readonly Pattern[] = [
  {
    name: 'number named as a file number',
    label: 'CASE_NUMBER',
    needs: Sign.digit,
    expression: new RegExp(
      String.raw`\b${FILE_CUE}(?:[a-z]{0,12}(?:nr|nummer|no))?\b(?:[ .:#(-]|nr|nummer|no|is|luidt|onder|:){1,8}([A-Z0-9](?:[A-Z0-9]|[ ./:_-](?=[A-Z]{0,4}\d)){2,30}(?:[-/][A-Z]{1,3})?)(?![A-Za-z0-9])`,
      'gi',
    ),
    strength: ({ value }) =>
      (value.match(/\d/g) ?? []).length < 3 || /^(?:[a-z]{2,} )?(?:19|20)\d\d$/.test(value) ? 'none' : 'certain',
  },
  {
    name: 'number after "nr" or "nummer"',
    label: 'CASE_NUMBER',
    needs: Sign.digit,
    expression:
      /(?:\b(?:[a-z]*(?:nummer|nr)|no)\b\.?|#)(?: is|:|=| luidt| van [a-z]+)? ?((?:[A-Za-z]{1,6}[ ./-]?)?\d(?:[A-Za-z0-9]|[ ./-](?=[A-Za-z]{0,4}\d)){3,24})(?![A-Za-z0-9])/gi,
    strength: ({ value, before }) =>
      /(?:huis|kamer|groep|tel|telefoon|mobiel|rekening|maat|schoen)(?:nummer|nr)/i.test(before)
        ? 'none'
        : /^(?:19|20)\d\d$/.test(value)
          ? 'none'
          : 'certain',
  },
  {
    name: 'court number',
    label: 'CASE_NUMBER',
    needs: Sign.fourDigits,
    expression:
      /(?<![A-Za-z0-9])C ?\/ ?\d{2} ?\/ ?\d{5,7}(?: ?\/ ?[A-Z]{1,3} ?[A-Z]{2} ?\d{2} ?[-/] ?\d{1,5})?|\b\d{5,7} ?\/ ?(?:JE|JZ|FA|FT|KG|HA|SU) ?(?:RK|VK|ZA) ?\d{2}[-/]\d{2,5}\b|\b(?:JE|JZ|FA|FT|KG|HA|SU)[ /]?(?:RK|VK|ZA)[ /]?\d{2}[-/]\d{2,5}\b|\bECLI:[A-Z:0-9]+|\b\d{2}\/\d{5,6}-\d{2}\b/gi,
  },
  {
    name: 'letters and digits of a file',
    label: 'CASE_NUMBER',
    needs: Sign.digit,
    expression:
      /(?<![A-Za-z0-9@./_-])(?=[A-Za-z0-9/._-]{0,30}\d{2})(?=[A-Za-z0-9/._-]{0,12}[A-Z])[A-Z]{1,6}(?:[-/._ ]?[A-Z]{1,5})?[-/._]?\d{2,}(?:[-/._]?[A-Z0-9]+){0,4}(?![A-Za-z0-9@])/g,
    strength: ({ value }) => fileStrength(value),
  },
  {
    name: 'small letters and digits of a file',
    label: 'CASE_NUMBER',
    needs: Sign.fourDigits,
    expression: /(?<![\w@./-])[a-z]{2,4}(?:[-/]?\d{4,}(?:[-/]\d{1,})*| \d{7,})(?![\w@])/g,
    strength: ({ value }) => smallFileStrength(value),
  },
  {
    name: 'chain of letters and digits',
    label: 'CASE_NUMBER',
    needs: Sign.digit,
    expression: /(?<![\w@.,/€:-])[A-Za-z0-9]{1,12}(?:[./_-][A-Za-z0-9]{1,12}){1,5}(?![\w@])/g,
    strength: ({ value }) => chainStrength(value),
  },
  {
    name: 'digits in groups of a file',
    label: 'CASE_NUMBER',
    needs: Sign.fourDigits,
    expression: /(?<![\w.,/€+-])(?<!€ )(?:20\d{2}|\d{2})[-/](?:[A-Z]{1,4}[-/.])?\d{3,8}(?:[-/.]\d{1,4})?(?![\w/-])/g,
    strength: ({ value }) =>
      /^\d{2}[-/.](?:19|20)\d\d$|^(?:19|20)\d\d[-/](?:19|20)\d\d$/.test(value) ? 'none' : 'certain',
  },
];

/** Four digits and a letter, or three groups with five digits; dates, amounts and times are none. */
function chainStrength(value: string): 'certain' | 'none' {
  const digits = (value.match(/\d/g) ?? []).length;
  const groups = value.split(/[./_-]/).length;
  if (/^\d{1,2}[./-](?:\d{1,2}|[a-z]{3,9})[./-]\d{2,4}$/i.test(value) || /^[a-z]+-/.test(value)) return 'none';
  if (
    /^(?:(?:\d{1,3}\.)+\d{3}|\d{1,2}\.\d\d-\d{1,2}\.\d\d)$/.test(value) ||
    /^(?:19|20)\d\d[-/](?:19|20)\d\d$/.test(value)
  )
    return 'none';
  return digits >= 4 && (groups > 2 ? digits >= 5 || /[A-Z]/.test(value) : /[A-Z]/.test(value)) ? 'certain' : 'none';
}

/** "bvh 2024097731", not "dus 18834512": letters that are a word say nothing. */
function smallFileStrength(value: string): 'certain' | 'none' {
  const letters = /^[a-z]+/.exec(value)?.[0] ?? '';
  return knowledgeOf(letters) === 0 && value.replace(/\D/g, '').length > 5 ? 'certain' : 'none';
}

const STAYING_CODE =
  /^(?:DSM|ICD|WISC|WPPSI|WAIS|SON|CBCL|PS|MP|A|B|C|F|G|K|GTA|FC|FIFA|COVID|HPV|SDQ|TIQ|IQ|VIQ|PIQ|VO|PO|MBO|HBO|TL|OKT|SEP|NOV|DEC|JAN|FEB|MRT|APR|JUN|JUL|AUG|XTC|B12|T|N|U|H|M|V|D|CD|HBA)[- ]?\d{1,2}(?:[-.]?[A-Z0-9]{1,2})?$/i;

/** Three digits make a file number; fewer stay, and so do versions of tests ("WISC-V", "DSM-5"). */
function fileStrength(value: string): 'certain' | 'doubtful' | 'none' {
  const digits = (value.match(/\d/g) ?? []).length;
  if (digits < 3 || STAYING_CODE.test(value) || /^(?:VVT|OV|TIQ|IQ|VIQ|PIQ|FC)\s?\d+$/.test(value)) return 'none';
  return digits >= 4 ? 'certain' : 'doubtful';
}
