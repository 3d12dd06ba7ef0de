/** Institutions whose name is a kind and a region, and places whose name has a tail: found by form, in any case. */
import type { Pattern } from './pattern';
import { Sign } from './signs';

const KIND = String.raw`(?:jeugdbescherming|bureau jeugdzorg|jeugdzorg|jeugdhulp|jeugdreclassering|jeugdteam|sociaal (?:wijk)?team|wijkteam|buurtteam|gebiedsteam|stadsteam|dorpsteam|kernteam|veilig thuis|vt|ggz|ggd|cjg|pleegzorg|samen veilig|jb|jbb|save|crisisdienst|spoed(?:eisende)? ?zorg|kinderbescherming|regiopolitie|politie|reclassering|slachtofferhulp|vluchtelingenwerk|mee|gemeentehuis|stadhuis|leerplicht|toegangsteam|jeugd- en gezinsteam|jgt|cjg)`;
const REGION = String.raw`(?:noord|oost|zuid|west|midden|centraal|centrum|brabant|gelderland|limburg|overijssel|drenthe|friesland|fryslan|groningen|zeeland|flevoland|utrecht|holland|rijnmond|haaglanden|amsterdam|amsterdamse|rotterdam|twente|ijsselland|nederland|achterhoek|veluwe|salland|kennemerland|waterland|regio|breda|tilburg|eindhoven|rijn|hollands)`;

const SHOPS =
  "(?:plus|jumbo|action|lidl|aldi|ah|ah xl|albert ?heijn|appie|dirk|coop|spar|hema|kruidvat|etos|makro|ikea|gamma|praxis|karwei|hornbach|mcdonald'?s|mac ?donalds|kfc|burger king|primark|blokker|wibra|zeeman|bruna|mediamarkt|vomar|deka|hoogvliet|nettorama|big bazar|poiesz|boni|jan linders|intertoys|dominos|domino's|new york pizza|post ?nl|picnic|decathlon|intratuin|welkoop|gall)";

/** Names of several ordinary words, which no capital gives away. */
const IN_WORDS = String.raw`(?:leger des heils(?: jeugdbescherming(?: (?:en|&) reclassering)?)?|ons tweede thuis|'?s ?heeren ?loo|pro persona|bijzonder jeugdwerk|sterk huis|wij ?zijn jeugd|veilig verder|william schrikker(?: (?:groep|stichting))?|samen veilig|jeugd ?bescherming|kompaan en de bocht|sint maarten|op de bies|iedereen telt mee|de nieuwe kans|het kinderhuis|de combinatie jeugdzorg|van der hoeven kliniek|het dok|de jutters|de viersprong|de bascule|de waag|de opvoedpoli|opvoedpoli|het rode kruis|huis van de wijk|spoor ?030|lijn ?5|coach ?op ?maat|jeugd ?op ?maat|thuis ?op ?straat|humanitas dmh|de rading|het spectrum|blijf van mijn lijf(?:huis)?(?: [A-Z][a-z-]+)?|kamers met kansen)`;

function eitherCase(words: string): string {
  const either = words.split(' ').map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
  return `(?:${either.join('|')})`;
}

export const INSTITUTIONS: readonly Pattern[] = [
  {
    name: 'institution of several words',
    label: 'ORG',
    needs: Sign.institution,
    expression: new RegExp(String.raw`(?<!\w)${IN_WORDS}\b`, 'gi'),
    strength: ({ value, before }) => {
      if (!/^(?:jeugd ?bescherming|veilig verder|samen veilig|het dok|het spectrum)$/i.test(value)) return 'certain';
      return /\b(?:jb|gi|van|bij|via|door|naar) $/i.test(before) && !/^jeugd/i.test(value) ? 'doubtful' : 'none';
    },
  },
  {
    name: 'church by its confession',
    label: 'ORG',
    needs: Sign.church,
    expression: new RegExp(
      String.raw`\b(?:${eitherCase('hersteld christelijke vrije nederlands oud eritrese ethiopische syrisch russisch armeens rooms volle')}[ -])*${eitherCase('gereformeerde hervormde baptisten pinkster evangelische evangelie protestantse lutherse remonstrantse orthodoxe tewahedo katholieke koptische')}[ -]?${eitherCase('kerk gemeente gemeenten')}\b(?: in Nederland| vrijgemaakt|(?: (?:van|te|in))? [A-Z][a-z-]+)?`,
      'g',
    ),
    strength: ({ value }) => (/[a-z ][A-Z]/.test(value) ? 'certain' : 'doubtful'),
  },
  {
    name: 'institution with its region',
    label: 'ORG',
    needs: Sign.institution,
    expression: new RegExp(String.raw`\b${KIND}(?:[ -]${REGION}(?:-${REGION})?\b){1,3}`, 'gi'),
  },
  {
    name: 'shop as a place of work or meeting',
    label: 'ORG',
    needs: Sign.shop,
    expression: new RegExp(
      String.raw`\b(?:bij|achter|naast|tegenover|werkt in|werkt voor|voor) (?:de |het |een )?(${SHOPS})\b`,
      'gi',
    ),
  },
  {
    name: 'place that opens with an article',
    label: 'PLACE',
    needs: Sign.placeArticle,
    expression:
      /(?<![A-Za-z])(?:den (?:haag|helder|bosch|ham|burg|dungen|oever|dolder|hoorn|horn|andel|hout)|(?:in|te|uit|naar|vanuit) (de (?:bilt|lier|rijp|kwakel|koog|meern|knipe|lutte|goorn|klomp))|ter (?:apel|aar|heijde)|ten boer|(?:st\.?|sint)[- ](?:willebrord|annaland|oedenrode|anthonis|maartensdijk|jansteen|pancras|joost|odilienberg|michielsgestel|nicolaasga|annaparochie|jacobiparochie|philipsland|laurens|truiden|niklaas)|'?s[- ](?:hertogenbosch|gravenhage|gravenzande|gravenpolder|gravendeel|heerenberg|heerenbroek)|'t (?:zand|harde|goy|veld))\b/gi,
  },
  {
    name: 'place with a tail',
    label: 'PLACE',
    needs: Sign.placeTail,
    expression:
      /\b[A-Za-z][a-z]+ ?a\/d\.? ?[A-Za-z]{3,}\b|\b[A-Z][a-z]+(?: ?a\.d\.? ?| aan (?:de |den )?| op | bij | en )(?:IJssel|Ijssel|Rijn|Amstel|Zaan|Maas|Lek|Waal|Vecht|Zee|Zoom|Duurstede|Dal|Schie|Gouwe|Hoef|zee|zoom|dal)\b/g,
    strength: ({ value }) =>
      /^(?:van|de|het|is|en|aan|naar|in|een|dag|dagje|strand|storm|wind|weer|rust)\b/i.test(value) ? 'none' : 'certain',
  },
  {
    name: 'place with its province',
    label: 'PLACE',
    needs: Sign.placeTail,
    expression:
      /\b[a-z][a-z-]{2,} ?\((?:nb|nh|zh|gld|ov|lb|frl|gr|dr|zld)\)|\b[A-Z][a-z-]+ ?\((?:NB|N\.B\.|NH|ZH|Gld|Gld\.|Ov|Ov\.|Lb|L|Fr|Frl|Gr|Gn|Dr|Ut|Zld|Zl|Fl|Ge|O)\)|\b[A-Z][a-z]+ (?:Ov|Gld|NB|Lb|NH|ZH|Frl)\b/g,
  },
];
