/** Words of care, school and court that are hardly heard in films, the source of the list of common words; they name nobody. */

const split = (list: string): string[] => list.trim().split(/\s+/);

export const CARE_WORDS = split(`
aanbieder aanbieders aandacht aanmelding aanmeldingen aanmeldformulier aanmerking aanvraag aanvrager aanwezig aanwezigen achterop afstemming afwas afwezig alcohol aldus allergie allergieen allergisch analfabeet angst angsten anorexia antecedenten
anticonceptie antikraak automonteur autonomie autorijden autowas averechts baat beeld beeldend begrenzen begrenzing beknopt belasting beperking beperkingen bereikbaar beschikking beugel bewind bijbaan bijlage bijlages bijles bijzonderheden bioloog
blowen bloeit boos botbreuk boulimia brace bromfiets brommer brommers budget buddy buikpijn casus cavia chalet classificatie cognitie cognitief cognitieve collega communicatie complimenteer conform consult contact correctie corvee couveuse curator dakloos
dealen dementie desondanks detentie dialect dieet discrepantie dissociatie domein doordeweeks dossier dossiers draagkracht draaglast draaiboek driftbui driftbuien drilrap drugs dyscalculie dyslexie eczeem eigenwijs empathie empathisch epilepsie escalatie escalaties
eveneens eventueel expertise externaliserend factuur fantaseert financieel financien financiering fietsafstand forse fragiel fysio fysiotherapie gamen gebaat geboortedatum gehoorapparaat gelatine genderneutraal gesloten getuige gewicht gips glitter glutenvrij griffie
haalbaar haha halal hamster harddrugs hechting hernia hobby hobby's hoofddoek hoofddoel hoogbegaafd horeca huisbezoek huisnummer huisnr huishouden huishouding idem impulsief impulsiviteit indicatie indicaties ingang inkomen inkoop inlog instanties instemming
instroom intake intaker intensief intensieve internaliserend intoxicatie invalide jarig jongste judo kader kaders kapster keeper kennismaking kenmerk kickboksen kinders kleedgeld klusjes knutselen komaf kring kringloop kwartaal lachgas lactose langere lassen lasser
leerplicht leerachterstand leuning logopedie logopedist loverboy loverboys maatregel machtiging mailadres medicatie mediation mediator melding meldcode menstruatie middelen mishandeling misging mondeling mondelinge motivatie motoriek motorcross muzikaal
nabijheid naaister najaar nalatig neef nerveus netwerk neutraal nicht noodkreet noodnummer notitie observatie obsessief omgang omschrijving onderbouw onderbouwing ondertekening onrust onrustig onveilig onweer onwil opgang opname opnames oppas opsporing opstandig
opvang opvoeder opvoeders opvoeding overdracht overlast overleden overstap paardrijden parentificatie perspectief piekert pienter pientere piket plaatsing plaatsingen plasklas plusklas plussen portaal prematuur prikkel prikkels problematiek procedure profiel prognose
psych psychisch psychose psychotisch puber puberteit pupil radicalisering rapportage reactieve recidive recreatie regelmaat regie reiskosten relatie rekestnummer reuma risico ritme rollator rouw rouwverwerking ruime samenvatting schaak scheef scheiding schelden schisis school schoonmaak
schorsing scoliose secretariaat selectief setting shishalounge signaal signalement signalen slank slapeloosheid somberheid spaarpot spastisch spijbelen spoedje spraak spreekuur stabiel stabiele stabilisatie stacaravan stage startkwalificatie statushouder steunpunt stotteren
stressvol suicidaal suicidale taak taakstraf telefonisch terugval thuis thuiszitter tics toezicht toekomst toelichting toestemming traag trajecten trampoline trauma traumatisch tussenin uitbuiting uitgeput uitje uitleg uitstroom uittreksel vaccinatie vaccinaties vapen vasten
vechtscheiding vegetarier vegetarisch veilig veiligheid verbaal verblijf verbouwing verlenging verlof vermelding vermissing verslag verslaving verstandelijk verwaarlozing verweer verwijzer verwijzing verzuim visueel visuele volgers voltijd voogdij voorgeschiedenis voorjaar voorkeur
voorspelbaar voorziening vrijwilliger wachtlijst wantrouwen wasmachine weerbaar weerbaarheid weglopen weglopers wietgebruik wisselend woede zakgeld zangles zedendelict zelfbeeld zelfredzaam zelfstandig zorg zorgelijk zorgen zorgzaam zwanger zwangerschap zweeg zwemles
bloemist boekhouder boswachter dakdekker glazenwasser heftruck kassa kassamedewerker kassiere kok koks loodgieter metselaar monteur naailes nagelstyliste ober schilder stukadoor timmerman vakkenvuller vakkenvullen verkoper verkoopster zzp'er
dansles dansen drummen gitaar gitaarles hiphop hockey karate korfbal kickbokst musical muziek paardrijlessen skaten skateboard streetdance surfen tennis turnen voetballen volleybal zingen zeilen rugby basketbal handbal honkbal atletiek
schoolplein speelplein aso tokkie bonje mot ruzie ruzies politiebureau ziekenhuisopname
`);

/** Compounds of these are made every day: "crisispleegmoeder", "hechtingsproblematiek", "loverboyproblematiek". */
export const CARE_STEM =
  /(?:gezins|pleeg|hechting|stoornis|problematiek|gedrag|ontwikkeling|therap|behandel|begeleid|opvoed|voogd|plaatsing|toezicht|jeugd|kinder|ouder|moeder|vader|school|leerling|leer|woon|crisis|zorg|hulp|medicij|medicat|dossier|nummer|nrs?$|rechter|politie|regeling|maatregel|beslissing|bespreking|aanvraag|formulier|verslag|rapport|onderzoek|vergoeding|gebruik|pijn|angst|misbruik|mishandel|verslav|geweld|les$|lessen$|medewerk|werker|leider|arts$|artsen$|psych|pedago|diagnos|contact|bezoek|opname|uitkering|schuld|rijder|chauffeur|spel$|rooster|planning|afspra|nacht|ochtend|middag|relatie|netwerk|steun|weekend|telefoon|fiets|kamer|huis$|adres)/;
