/** E-mail addresses, links and accounts, also as people dictate them. */
import type { Pattern } from './pattern';
import { Sign } from './signs';

const TOP_LEVEL =
  'nl|com|org|net|eu|be|de|fr|info|nu|tv|me|gg|io|co|uk|amsterdam|frl|online|site|app|shop|xyz|biz|edu|gov|pl|es|it|link|page|dev|club|email|zorg|care|academy|school|chat|live|example|test';
const AT = String.raw`(?:\s?[\[({<]\s?(?:at|apenstaartje|apestaartje|apenstaart|apestaart|a)\s?[\])}>]\s?|\s(?:at|apenstaartje|apestaartje|apenstaart|apestaart)\s)`;
const DOT = String.raw`(?:\s?[\[({]\s?(?:dot|punt)\s?[\])}]\s?|\s(?:dot|punt)\s|\.)`;
const PLATFORM = String.raw`(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|twitch|youtube|discord|twitter|facebook|fb|telegram|steam|roblox|fortnite|xbox|psn|playstation|threads|bereal|vinted|signal|skype|gamertag|gamernaam|username|gebruikersnaam|accountnaam|nickname|account)`;

export const ONLINE: readonly Pattern[] = [
  {
    name: 'e-mail address',
    label: 'EMAIL',
    needs: Sign.at,
    expression: /[\w.!#$%&'*+/=?^`{|}~-]{1,64} ?@ ?[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,62}){1,5}/g,
  },
  {
    name: 'dictated e-mail address',
    label: 'EMAIL',
    needs: Sign.at,
    expression: new RegExp(
      String.raw`\b[\w-]{1,40}(?:${DOT}[\w-]{1,40}){0,3}${AT}[\w-]{1,40}(?:${DOT}[\w-]{1,40}){0,3}${DOT}(?:${TOP_LEVEL})\b`,
      'gi',
    ),
  },
  {
    name: 'link',
    label: 'URL',
    needs: Sign.scheme,
    expression: /\b(?:https?|hxxps?|ftp):\/\/[^\s<>"')\]]{2,}[^\s<>"')\].,;:!?]/gi,
  },
  {
    name: 'web address',
    label: 'URL',
    needs: Sign.dottedWord,
    expression: new RegExp(
      String.raw`(?<![\w@.-])(?:www\.)?[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.(?:${TOP_LEVEL})\b(?![\w@-])(?:[/?#][^\s<>"')\]]{0,200}[^\s<>"')\].,;:!?])?`,
      'gi',
    ),
    strength: ({ value, whole }) =>
      PLATFORM_SITES.test(value) && whole.length === value.length && !/[/?]/.test(value)
        ? 'none'
        : value.includes('/') || /www\.|\.(?:nl|com|org|net|eu|be|de|example)$/i.test(value)
          ? 'certain'
          : 'doubtful',
  },
  {
    name: 'dictated web address',
    label: 'URL',
    needs: Sign.www,
    expression: new RegExp(String.raw`\bwww (?:punt|dot) [\w-]{2,40} (?:punt|dot) (?:${TOP_LEVEL})\b`, 'gi'),
  },
  {
    name: 'account with @',
    label: 'HANDLE',
    needs: Sign.at,
    expression: /(?<![\w@.])@[A-Za-z0-9_][\w.-]{0,38}[\w]/g,
  },
  {
    name: 'account after its platform',
    label: 'HANDLE',
    needs: Sign.platform,
    expression: new RegExp(
      String.raw`\b${PLATFORM}(?:[- ]?(?:account|naam|profiel|handle|id|kanaal|gebruiker))?(?: ?[:=(>-] ?\(?|,? (?:is|onder|als|genaamd|heet|naam|account|met|de naam|onder de naam){0,2} ?['"]?| ['"(]{0,2})([A-Za-z0-9_][\w.-]{1,38}\w)`,
      'gi',
    ),
    strength: ({ value, whole, before }) =>
      accountStrength(value, /[:=(]/.test(before.slice(-3)) || /[:=]/.test(whole)),
  },
  {
    name: 'name of a channel in quotes',
    label: 'HANDLE',
    needs: Sign.platform,
    expression: new RegExp(
      String.raw`\b(?:${PLATFORM}|kanaal|naam|artiestennaam|bijnaam|nick|alias|handle)\b[^.\n"]{0,25}["']([\w.][\w .-]{1,30}\w)["']`,
      'gi',
    ),
  },
  {
    name: 'stage name',
    label: 'HANDLE',
    needs: Sign.platform,
    expression:
      /\b(?:onder de naam|artiestennaam|schuilnaam|nickname|gamertag|gamernaam)(?: is)?:? ["']?([A-Z0-9_][\w.]*(?: [A-Z0-9][\w.]*){0,2})/g,
  },
  {
    name: 'dotted word near a platform',
    label: 'HANDLE',
    needs: Sign.platform,
    expression: /(?<![\w@./-])[A-Za-z][A-Za-z0-9]{2,30}(?:\.[A-Za-z0-9]{1,15}){1,3}(?![\w@/-])/g,
    strength: ({ value }) => (SENTENCES.test(value) || ABBREVIATION.test(value) ? 'none' : 'doubtful'),
  },
  { name: 'gamer name', label: 'HANDLE', needs: Sign.hash, expression: /(?<![\w#])[\w.-]{2,32}#\d{3,5}\b/g },
  {
    name: 'word with underscores',
    label: 'HANDLE',
    needs: Sign.underscore,
    expression: /(?<![\w.@])[A-Za-z0-9.]{0,30}_[A-Za-z0-9_.]{0,40}[A-Za-z0-9_](?![\w@])/g,
  },
];

/** "kijken.Zij": a blank is missing; "bijv.de", "a.u.b": abbreviations. */
const SENTENCES = /\.[A-Z]/;
const ABBREVIATION = /^(?:bijv|evt|incl|excl|ivm|max|min|nr|tel|etc)\.|^(?:[a-z]{1,2}\.)+[a-z]{0,2}$/i;
const PLATFORM_SITES = /^(?:bol|booking|funda|nu|buienradar)\.(?:com|nl)$/i;

/** After a colon any word is the account; after a blank only one that no sentence would hold. */
function accountStrength(value: string, colon: boolean): 'certain' | 'doubtful' | 'none' {
  if (ABBREVIATION.test(value)) return 'none';
  if (/[\d_]|\w\.\w/.test(value) && /[a-z]/i.test(value)) return 'certain';
  if (/^\d+$/.test(value)) return 'none';
  return colon && !/^(?:ja|nee|geen|onbekend|niet|de|het|een|en|of)$/i.test(value) ? 'doubtful' : 'none';
}
