/** Examples of identifiers with a form: [brackets] hold what the rule must find, and the rest of the text must stay. */
import type { Example } from './example';

export const NUMBERS_AND_ADDRESSES: readonly Example[] = [
  { rule: 'e-mail address', label: 'EMAIL', yes: ['mail naar [j.jansma@voorbeeld.nl] graag'], no: ['hij is @ school'] },
  {
    rule: 'dictated e-mail address',
    label: 'EMAIL',
    yes: ['mijn mail is [kees punt bos apenstaartje gmail punt com] ja'],
    no: ['dat punt is besproken'],
  },
  { rule: 'link', label: 'URL', yes: ['zie [https://voorbeeld.nl/x?k=1]. Daarna'], no: ['zie de site'] },
  { rule: 'account with @', label: 'HANDLE', yes: ['insta: [@lisa.xx], post veel'], no: ['een @ in een zin'] },
  { rule: 'gamer name', label: 'HANDLE', yes: ['zoek op [wolf#4412] online'], no: ['op nummer #1 staat voetbal'] },
  { rule: 'number named as BSN', label: 'BSN', yes: ['BSN: [123 45 6789], graag'], no: ['zij heeft een BSN'] },
  {
    rule: 'nine digits that pass the BSN check',
    label: 'BSN',
    yes: ['nummer in het systeem is [999941008] geworden'],
    no: ['een bedrag van 12 euro'],
  },
  { rule: 'IBAN', label: 'IBAN', yes: ['op [NL91 ABNA 0417 1643 00] graag'], no: ['NL is een land'] },
  { rule: 'postcode', label: 'POSTCODE', yes: ['de postcode is [7311 KX] daar'], no: ['in 2024 IS dat zo'] },
  { rule: 'number plate', label: 'PLATE', yes: ['een auto, [KX-381-B], grijs'], no: ['groep 6-7-8 samen'] },
  {
    rule: 'Dutch phone number',
    label: 'PHONE',
    yes: ['bel [06-12 34 56 78] graag', 'bel [(0549) 21 33 07] graag', 'bel [+31 (0)10 245 67 89] graag'],
    no: ['bel om 9.00 uur'],
  },
  { rule: 'phone number abroad', label: 'PHONE', yes: ['vader: [+49 160 7712345] altijd'], no: ['score +12'] },
  {
    rule: 'phone number in words',
    label: 'PHONE',
    yes: ['het is [nul zes twaalf vierendertig zesenvijftig achtenzeventig] zei ze'],
    no: ['een twee drie in godsnaam'],
  },
  {
    rule: 'full date in digits',
    label: 'DATE',
    yes: ['op [15-08-2011] en [7.7.13] ook'],
    no: ['versie 1.2.3 van 24/7'],
  },
  {
    rule: 'date with a month in words',
    label: 'DATE',
    yes: ['op [3 april 2024] en [6 febr] ook'],
    no: ['in april 2024 begon het'],
  },
  {
    rule: 'several days of one month',
    label: 'DATE',
    yes: ['van [12 t/m] [14 okt] vrij'],
    no: ['van 12 t/m 14 jaar'],
  },
  {
    rule: 'day and month in digits',
    label: 'DATE',
    yes: ['op [23/11] is het zover'],
    no: ['24/7 toezicht en 1/2 uur'],
  },
  {
    rule: 'month of birth',
    label: 'DATE',
    yes: ['geboren in [mei 2006] daar'],
    no: ['de OTS startte in mei 2023', 'de jeugdpsychiater was er in oktober 2024', 'in dit gebouw sinds mei 2020'],
  },
  {
    rule: 'feast as a birthday',
    label: 'DATE',
    yes: ['hij wordt 15 op [eerste paasdag] al'],
    no: ['bezoek op eerste paasdag'],
  },
  { rule: 'court number', label: 'CASE_NUMBER', yes: ['daarna [C/05/298117] erbij'], no: ['1/2/3 kinderen'] },
  {
    rule: 'number named as a file number',
    label: 'CASE_NUMBER',
    yes: ['dossiernummer [JBO-2024-118] graag'],
    no: ['het dossier is compleet'],
  },
  { rule: 'post-office box', label: 'ADDRESS', yes: ['naar [Postbus 3077] sturen'], no: ['de post is weg'] },
  {
    rule: 'day and month in one',
    label: 'DATE',
    yes: ['zij is op [12mrt2014] geboren'],
    no: ['een mei10tje'],
  },
  {
    rule: 'name spelled letter by letter',
    label: 'NAME',
    yes: ['u schrijft het als [M-e-h-d-i] toch', 'zo spel je dat: [v a j e n] dus'],
    no: ['groep 5 a b of c', 'een a-b keuze'],
  },
];
