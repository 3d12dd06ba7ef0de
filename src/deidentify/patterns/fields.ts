/** What stands behind a field name in a form, in any case: "adres: jan steenstraat 41", "school = ora mare". */
import { isCareWord, Known, knowledgeOf } from '../lexicon';
import type { Strength } from '../marks';
import { isPlainStay } from '../smallOrganisations';
import type { Pattern } from './pattern';
import { Sign } from './signs';

const PLACE_FIELD = 'woonplaats|geboorteplaats|verblijfplaats|plaats|woonachtig te|wonende te';
const NAME_FIELD =
  'naam(?: kind| jeugdige| cli[eë]nt| moeder| vader| ouders?)?|voornaam|voornamen|achternaam|roepnaam|geboortenaam';
const ORG_FIELD =
  'school|sch|werkgever|werk|club|sportclub|sport|vereniging|opvang|bso|kdv|verblijf|woont nu|huisarts|tandarts|apotheek|verloskundige|logopedie|fysio|kerk|moskee|vervoer|taxi|stage|bijbaan|dagbesteding|hulp nu|hulpverlening|zorgaanbieder|aanbieder|gi|behandelaar|woonplek|plek|locatie';
const VALUE = String.raw`((?!(?:geen|nvt|n\.v\.t|onbekend|niet|nog|ja|nee|zie|idem|volgt|gaat|is|wordt|heeft|goed|speciaal|regulier|vmbo|havo|vwo|mbo|sbo|so|vso|praktijk|basis|groep|klas|thuis|bij|wel|beide|onder|per|na|hij|zij|ze|dr|de|het|gezinshuis|een|met|op|in)\b)[a-z'][\w'-]*(?: [a-z'][\w'-]*){0,2})(?=\s*(?:[,;.\n(/]|$))`;

export const FIELDS: readonly Pattern[] = [
  {
    name: 'address behind its field',
    label: 'ADDRESS',
    needs: Sign.digit,
    expression:
      /\b(?:[a-z]{0,12}adres|wonende|woonachtig)(?: aan| op)?(?: is)? ?[:=]? ?(?:de |het )?([a-z][a-z.'-]*(?: [a-z][a-z.'-]*){0,3} \d{1,4}(?: ?[a-z]\b)?(?:[-/ ]\d{1,3}\b)?)(?! ?(?:jaar|jr|keer|uur|weken|maanden|dagen))/gi,
  },
  {
    name: 'place behind its field',
    label: 'PLACE',
    needs: Sign.field,
    expression: new RegExp(String.raw`\b(?:${PLACE_FIELD}) ?[:=] ?${VALUE}`, 'gi'),
    strength: () => 'doubtful',
  },
  {
    name: 'name behind its field',
    label: 'NAME',
    needs: Sign.field,
    expression: new RegExp(String.raw`\b(?:${NAME_FIELD}) ?[:=] ?${VALUE}`, 'gi'),
    strength: () => 'doubtful',
  },
  {
    name: 'organisation behind its field',
    label: 'ORG',
    needs: Sign.field,
    expression: new RegExp(String.raw`\b(?:${ORG_FIELD}) ?[:=] ?(?:(?:de|het|'t) )?${VALUE}`, 'gi'),
    strength: ({ value }) => (/^[A-Z]/.test(value) && knowledgeOf(value.toLowerCase()) === 0 ? 'certain' : 'doubtful'),
  },
  {
    name: 'surname with a shortened particle',
    label: 'NAME',
    needs: Sign.particle,
    expression:
      /\b(?:(?:v\.? ?d\.|v\/d|vd) ?(?:[rn]\.? )?(?:[A-Za-z][a-z]{2,}(?:-[A-Z][a-z]+)?|[A-Z]\.)|(?<!\w\.)v\. [A-Z][a-z]{2,})/g,
    strength: ({ value }) => (/[A-Z](?:[a-z]+|\.)$/.test(value) ? 'certain' : surnameStrength(value)),
  },
];

/** "fam vd heuvel"; not "moeder vd groep" or "begin vd week". */
function surnameStrength(value: string): Strength | 'none' {
  const word = /[a-z]+$/.exec(value)?.[0] ?? '';
  return knowledgeOf(word) & NO_SURNAME || isPlainStay(word) || isCareWord(word) ? 'none' : 'doubtful';
}

const NO_SURNAME =
  Known.stays |
  Known.role |
  Known.orgType |
  Known.orgOpener |
  Known.everyday |
  Known.placeNoun |
  Known.careOrganisation;
