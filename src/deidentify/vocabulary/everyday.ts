/** Words so common in any text that they are never a name without a capital, and hardly with one. */

const split = (list: string): string[] => list.trim().split(/\s+/);

export const EVERYDAY = split(`
ik jij je u hij zij ze wij we jullie hem haar hen hun zich mij me mijn jouw uw ons onze zijn zn z'n m'n d'r haarzelf hemzelf zelf men iemand niemand iedereen alles niets iets wat wie welk welke dit dat deze die daar hier er der het de een 't n 'n t
en of maar want dus omdat doordat zodat als dan toen terwijl hoewel tenzij mits indien nadat voordat sinds zolang noch ook nog al wel niet geen niks nooit altijd vaak soms weer steeds meer meest minder veel weinig heel erg zeer te zo zoals even alleen samen
in op aan bij van voor na naar uit over onder door tot met zonder tegen tussen tijdens vanaf vanuit via per om rond langs achter naast boven binnen buiten volgens wegens ondanks behalve sedert omstreeks circa ca o.a
is was ben bent zijn waren geweest wordt worden werd werden geworden heeft heb hebben had hadden gehad kan kun kunt kunnen kon konden zal zullen zou zouden wil willen wilde wilden moet moeten moest moesten mag mogen mocht mochten gaat gaan ging gingen gegaan
komt komen kwam kwamen doet doen deed laat laten liet staat staan stond zit zitten zat ligt liggen lag blijft blijven bleef krijgt krijgen kreeg geeft geven gaf neemt nemen nam maakt maken zegt zeggen zei ziet zien zag weet weten wist denkt denken vindt vinden vond
goed slecht groot klein grote kleine oud oude jong jonge nieuw nieuwe lang lange kort korte hoog laag veel eerste tweede derde vierde laatste volgende vorige andere ander eigen beide allebei elke elk ieder iedere zelfde hele halve enkele paar
nu straks later eerder vroeger vandaag morgen gisteren gister vannacht vanavond vanmiddag vanochtend dagelijks wekelijks maandelijks jaarlijks dag dagen week weken maand maanden jaar jaren uur uren minuut keer tijd weekend avond nacht ochtend middag
ja nee graag misschien helaas verder daarnaast bovendien echter toch immers namelijk eigenlijk gewoon inmiddels momenteel thans reeds onlangs daarom daardoor daarna daarmee daarbij hierdoor hierna hiermee hierbij waar waarom wanneer hoe hoeveel
gezin huis school thuis groep plek plaats kamer bed werk geld hulp zorg contact bezoek gesprek vraag antwoord reden doel leven liefde hart hand hoofd deur kant manier beetje stuk iets soort aantal deel geval
moeder vader ouders kind kinderen jongen meisje broer zus oma opa man vrouw mens mensen vriend vriendin
boven rust regen zee strand dorp markt park
bel belt mail mailt app appt tel telefoon adres naam nummer nr datum geb geboren
druk boos bang blij rustig lief stil moe ziek sterk stoer slim eerlijk open vrij vol leeg mooi leuk fijn
mee heen weg terug langs samen los vast klaar bezig nodig mogelijk
baas bank bos bak bal boer bron boom
anders anderen wonen woont wens wensen vragen leren lezen slapen eten drinken spelen werken
jeugd jeugdige jongere jongeren client ots gi
einde hoek kerk
net pas zeker vooral meteen direct snel langzaam ongeveer bijna ruim hooguit minimaal maximaal
sport lied boek film serie spel kaart brief post
kosten tarief uren zijde kamp
lager hoger beter best beste meeste slechter
gelukkig ernstig serieus
zaak zaken rechter
merk merken ene andere
zetten leggen houden brengen halen
lijn stap fase
huizen dieren rijen putten lopen
haren handen ogen oren benen voeten
vuren waarde waard handel winkel balk hees heel heer raam zegge grave made
hoop geloof vertrouwen kracht
mark ad do so
al allen jaren aanw besl aanm cons antw opm afspr gespr verz verw wnd bijz beh begel ofzo gsm aanspreekpnt snachts
heb hep brs zsn zs oz ned mz vz ff effe wkn wk jr mnd mnden idd iig sws ivm mbt tov tav bv bijv nl mn zsm asap aub svp thx dwz enz etc evt oa icm obv agv omv iha
`);
