/** Words around the names of people: what stands before a name, between its parts and after it. */

const split = (list: string): string[] => list.trim().split(/\s+/);

/** Kinship, care and school roles that a name follows: "moeder Kim", "jeugdbeschermer Esra". */
export const ROLES = split(`
moeder vader mama papa mam pap ma pa mem heit moe moeders vaders oma opa grootmoeder grootvader omaatje opoe beppe pake bomma bompa oom tante ome tantes ooms nicht neef nichtje neefje zus zusje zusjes broer broertje broertjes broers zussen
zoon dochter zoontje dochtertje kleinzoon kleindochter kind kindje baby tweeling tweelingbroer tweelingzus halfbroer halfbroertje halfzus halfzusje stiefbroer stiefzus
stiefmoeder stiefvader pleegmoeder pleegvader pleegouder pleegouders pleegoma pleegopa pleegzus pleegbroer pleegzusje pleegbroertje pleegdochter pleegzoon pleegkind gezinshuismoeder gezinshuisvader gezinshuisouder gezinshuisouders ouder ouders
partner ex ex-partner expartner ex-man ex-vrouw exman exvrouw vriend vriendin vriendje vriendinnetje vriendjes vriendinnen vriendinnetjes stiefpa stiefma man vrouw echtgenoot echtgenote verloofde schoonzus schoonbroer zwager schoonmoeder schoonzusje peetoom peettante
meisje meisjes jongedame jongeheer jongen jongens jongeman jeugdige jongere client cliente pupil minderjarige leerling kleuter peuter puber tiener jongste oudste middelste kinderen broer/zus vriendengroep
collega collega's buurman buurvrouw buurjongen buurmeisje buurt vrijwilliger vrijwilligster oppas gastouder nanny
juf meester leerkracht lerares leraar docent docente mentor mentrix coach trainer trainster leider leidster conrector directeur directrice conciërge concierge
voogd voogdes gezinsvoogd gezinsvoogdes jeugdbeschermer jeugdbeschermster jeugdreclasseerder jeugdreclasseringswerker jeugdzorgwerker jeugdhulpverlener jeugdconsulent jeugdregisseur consulent consulente casemanager casemanagers casusregisseur procesregisseur regisseur zorgcoordinator coordinator plaatsingscoordinator
gedragswetenschapper gedragsdeskundige gedragskundige orthopedagoog pedagoog psycholoog psychologe psychiater kinderpsychiater kinderarts huisarts tandarts arts verpleegkundige wijkverpleegkundige therapeut therapeute vaktherapeut speltherapeut speltherapeute logopedist logopediste fysio fysiotherapeut fysiotherapeute ergotherapeut psychotherapeut systeemtherapeut dietist orthodontist verloskundige
begeleider begeleidster begeleiders begeleiding groepsleider groepsleidster groepsleiding pedagogisch medewerker medewerkster medewerkers behandelaar behandelcoordinator behandelverantwoordelijke hulpverlener hulpverleenster maatschappelijk werker werkster jongerenwerker ambulant ambulante gezinsbegeleider gezinscoach opvoedondersteuner
advocaat advocate rechter kinderrechter officier tolk wijkagent agent agente rechercheur zedenrechercheur brigadier brig hoofdagent inspecteur politieagent leerplichtambtenaar wethouder burgemeester ambtenaar raadsonderzoeker raadsmedewerker curator bijzondere bewindvoerder mentorschap notaris dominee pastoor pastor imam diaken ouderling
contactpersoon contactpersonen aanmelder verwijzer melder indiener aanspreekpunt achterwacht vertrouwenspersoon toezichthouder teamleider teammanager manager bestuurder secretaresse stagiair stagiaire kapper bakker slager taxichauffeur chauffeur
onderwijsassistent ib'er intern internbegeleider zorgouder tutor maatje buddy dader slachtoffer verdachte getuige
betrokkene betrokkenen patient patiente ondergetekende undersigned pleegoom pleegtante peetmoeder peetvader mentrice weekendpleegmoeder weekendpleegvader netwerkpleegmoeder netwerkpleegouder steunouder steunmoeder logeeroma weekendouder
`);

/** Forms of address; what follows is a name, also when it is an ordinary word. */
export const TITLES = split(`
dhr mw mevr mevrouw mvr mevr. meneer heer de-heer hr juffrouw jufr mej dr drs ir mr prof professor dokter ds zr br fam familie gezin echtpaar juf meester tante oom ome oma opa ing pastoor dominee pater zuster broeder achternaam familienaam meisjesnaam sjeik ha
`);

/** Particles inside surnames. */
export const PARTICLES = split(
  `van de der den ter ten te het in op aan 't t 's d' v von zu zur del della di da dos das du la le el al ben bin ibn abu ould bint vd v/d v.d. vander vanden vd. v.`,
);

/** What a named person does: the word after a name, mostly at the start of a sentence. */
export const PERSON_VERBS = split(`
is was heeft had wordt werd noemt kan kon wil wilde wou moet moest mag mocht zal zou gaat ging komt kwam zit zat woont woonde verblijft verbleef slaapt sliep zegt zei vertelt vertelde vindt vond ziet zag blijft bleef krijgt kreeg
laat liet doet deed geeft gaf houdt hield speelt speelde leert leerde reageert reageerde luistert luisterde vraagt vroeg zoekt zocht belt belde mailt mailde appt appte huilt huilde lacht lachte loopt liep rent rijdt reed fietst fietste
werkt werkte volgt volgde gebruikt gebruikte rookt blowt drinkt eet at slaat sloeg liegt loog steelt stal gilt schreeuwt scheldt schold plast poept bijt schopt gooit gooide pest gamet tekent zingt danst leest schrijft schreef weet wist denkt dacht
voelt voelde lijkt leek heet mist miste wacht wachtte staat stond ligt lag hangt vertrekt verhuist verhuisde verhuizen hebben zijn gaan wonen willen kunnen moeten komen zitten krijgen waren weigert weigerde accepteert begrijpt snapt denk hoor zeg kijk vraag zie bel ga kom doe vind wacht weet
zorgt zorgde helpt hielp haalt haalde brengt bracht
neemt nam stemt ontkent ontkende bevestigt bevestigde geniet functioneert ervaart profiteert ontwikkelt presteert verzuimt spijbelt overleed sterft stierf groeit groeide sjouwt fluistert stottert bidt kookt sport zwemt voetbalt turnt traint logeert logeerde trekt trok verzet
past hep bakt bakte kookte knutselt puzzelt gelooft vertrouwt oefent werkt heb ben bent zijnde mailden meldt meldde pakt pakte sluit wees wijst verwijst stuurt stuurde tekende circuleert triggert vangt ving durft durfde hoeft hoefde kwijt laten hoort hoorde droomt straft schaamt schrikt maakt maakte
`);

/** Numbers as words, for ages and dictated phone numbers. */
export const NUMBER_WORDS = split(`
nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd dubbel
`);
