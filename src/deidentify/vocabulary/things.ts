/** Names of things, which may stay: phrases, illnesses and works called after somebody, animals and toys. */

/** Phrases whose words would be names if they stood alone. */
export const STAYING_PHRASES = `

harry potter
n n

het rijk
het gooi
mc donald
mac donald
massey ferguson
team zeden
animal crossing
league of legends
among us
zilveren kruis
centraal beheer
nationale nederlanden
eigen kracht
dikkie dik
mickey mouse
anna en elsa
mario party
jehova's getuigen
michael jackson
snelle jelle
justin timberlake
lady gaga
memphis depay
virgil van dijk
frenkie de jong
freek vonk
roos van leary
gilles de la tourette
la tourette
words and pictures
signs of safety
zwarte piet
goede vrijdag
donald duck
peppa pig
paw patrol
taylor swift
billie eilish
justin bieber
ariana grande
max verstappen
lionel messi
cristiano ronaldo
star wars
super mario
mario kart
sonic the hedgehog
winnie de poeh
pippi langkous
roald dahl
anne frank
maria montessori
cornelia de lange
prader willi
de lange syndroom
raad voor de kinderbescherming
veilig thuis
call of duty
red bull
pierre robin
kinderen uit de knel
hay day
brawl stars
`
  .trim()
  .split('\n')
  .map((phrase) => phrase.split(' '));

/** Before a name, these make it the name of an illness, a method or a work: "syndroom van Down", "boek van …". */
export const EPONYM_NOUNS = new Set(
  'syndroom ziekte test schaal methode model wet boek boeken film films serie series muziek liedje liedjes lied concert fan poster'.split(
    ' ',
  ),
);

/** Animals and toys, whose names may stay. */
export const PETS = new Set(
  'hond hondje kat katje poes poesje kater konijn konijntje cavia hamster paard paardje pony vis goudvis parkiet papegaai knuffel knuffelbeer knuffeltje pop beer geit schaap kip ezel schildpad rat puppy labrador pup'.split(
    ' ',
  ),
);

/** Things whose names may stay. */
export const THINGS = new Set(
  'richtlijn wet besluit verdrag protocol methode methodiek training cursus module programma boek film game spel serie merk medicijn medicatie lied liedje zanger zangeres rapper artiest band soap syndroom diagnose'.split(
    ' ',
  ),
);
