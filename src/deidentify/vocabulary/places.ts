/** Words before places and the endings of Dutch towns and streets. */

const split = (list: string): string[] => list.trim().split(/\s+/);

export const PLACE_PREPOSITIONS = split(
  `in te uit naar vanuit nabij omgeving omstreken richting rond rondom omtrent regio buiten tot vlakbij langs over om achter`,
);

/** "woont in", "geboren te": what follows is a place even when it is also a word. */
export const DWELLING = split(`
woont woonde wonen wonend woonachtig wonende gewoond verblijft verbleef verblijf verblijvend geboren afkomstig komt kom komen verhuisd verhuist verhuizen verhuisde gevestigd ingeschreven opgegroeid opgroeide groeide locatie woonplaats plaats plaatsnaam standplaats gemeente station centrum zwerft logeert logeerde
`);

export const PLACE_NOUNS = split(
  `gemeente dorp dorpje stad stadje plaats woonplaats wijk buurt stadsdeel gehucht kern station kantoor vestiging locatie regio omgeving eiland centrum geboorteplaats plaatsnaam parkeerplaats metrostation halte winkelcentrum bedrijventerrein industrieterrein sportpark recreatieplas vakantiepark`,
);

/** Towns that the list of large towns lacks, or has in another spelling. */
export const TOWNS_ABROAD = split(`
luik doornik keulen aken parijs londen brussel wenen praag warschau boekarest athene milaan geneve kopenhagen moskou kiev kyiv charkov odessa straatsburg rijsel duinkerken lissabon venetie napels sevilla munchen berlijn hannover
damascus aleppo homs hama idlib raqqa daraa latakia qamishli kobani afrin tartus hasaka hasakah palmyra bagdad basra mosul kirkuk erbil sulaymaniyah duhok teheran isfahan shiraz mashhad kaboel herat kandahar kunduz jalalabad
asmara keren massawa dekemhare mendefera barentu assab mogadishu hargeisa kismayo addis mekelle khartoum omdurman kassala caïro tripoli benghazi tunis algiers oran casablanca rabat tanger tetouan nador oujda berkane fes meknes agadir driouch midar
istanbul ankara izmir konya kayseri adana gaziantep diyarbakir trabzon bursa karaman yozgat emirdag aksaray sivas
paramaribo nickerie moengo albina lelydorp wanica brokopondo coronie willemstad bandabou barber oranjestad kralendijk rincon philipsburg
accra kumasi lagos kano abuja kinshasa bujumbura kigali kampala nairobi conakry freetown banjul dakar bamako praia mindelo luanda
gdansk krakow lodz wroclaw poznan szczecin katowice lublin bialystok bydgoszcz rzeszow torun sofia plovdiv varna burgas cluj timisoara iasi constanta debrecen szeged miskolc
`);

/** Parts of a town behind its name: "Almere Haven", "rotterdam zuid". */
export const PLACE_PARTS = new Set(
  split(
    `noord oost zuid west centrum zuidoost zuidwest noordoost noordwest haven stad buiten binnen dorp nieuwstad poort hout oud nieuw`,
  ),
);

export const PLACE_ENDING =
  /(?:dam|dorp|veen|huizen|wijk|wijck|drecht|kerk|kerke|burg|burgh|ingen|inge|um|um|beek|hoven|hout|horst|loo|meer|monde|muiden|oord|recht|rode|sluis|stede|vliet|voort|voorde|waard|zijl|daal|donk|laar|haven|kapelle|stein|steyn|stad|ede|ega|wolde|woude|wold|broek|bergen|berg|velde|veld|heide|land|schoten|lo|terp|wier|werd|koop|eind|einde|gouw|broeck|bosch|rijk|eren|elen|zand|hem|hoek|hengel|weert|goor)$/;

/** The last part of a street name. */
export const STREET_ENDING =
  /(?:straat|straatje|str|laan|ln|weg|wegje|plein|hof|hofje|dreef|kade|gracht|singel|dijk|pad|paadje|steeg|plantsoen|park|wal|brink|dwarsstraat|boulevard|allee|baan|markt|oever|rede|werf|haven|ring|erf|heuvel|kamp|akker|meent|stede|borg|hoek|veld|horst|burg|berg|zoom|ven|gaarde|steiger|dam|oord|horn|es|waard|bos|bosch|tuin|poort|sluis|vaart|gouw|zijde|hoeve|donk|donck|beek|rak|land|schans|kreek|wijk|molen|pleintje|bogaard|garde|warande|passage|promenade|esplanade|trans|eng|enk|kolk|wetering|wiel|tocht|campus|flat)$/;

/** Endings that make a street on their own, without a house number. */
export const SURE_STREET_ENDING =
  /(?:straat|straatje|laan|weg|plein|dreef|kade|gracht|singel|steeg|plantsoen|dwarsstraat|boulevard|hof|pad|dijk|allee|baan)$/;

/** Ordinary words with such an ending. */
export const NO_STREET = new Set(
  split(`
weg onderweg straat omweg uitweg halverwege terugweg snelweg loopbaan baan bijbaan voltijdbaan drijfveer park plein pad fietspad zebrapad zandpad levenspad laan hof dijk kade gracht singel steeg schoolplein sportpark pretpark vakantiepark
speelplein buurtplein voetpad speelstraat renbaan ijsbaan achterbaan kantoorbaan zijstraat winkelstraat hoofdstraat zijweg landweg autosnelweg skibaan bowlingbaan atletiekbaan zwembaan rijbaan kartbaan glijbaan crossbaan zorgpad zorgplein gerechtshof
leerpad kerkhof dakpad ontwikkelpad middenweg leerweg beroepsweg rijksweg spoorweg luchtweg luchtwegen beweg kleinbaan winkelplein marktplein dorpsplein dorpsstraat-niet schoolbaan banenmarkt arbeidsmarkt levensweg achterweg nieuwbouwwijk doodlopende jeugdplein sportplein sociaalplein
`),
);
