/** A folded text cut into words, with the words that may not be marked and whether capitals mean anything in it. */
import { ANY_PERSON, isDutch, Known } from './lexicon';
import { tokenise, type Token } from './tokens';
import { EPONYM_NOUNS, PETS, STAYING_PHRASES, THINGS } from './vocabulary/things';

export interface Reading {
  text: string;
  tokens: Token[];
  /** Hardly any capitals: words that no list knows are looked at more closely. */
  lowercased: boolean;
  /** Dialect or another language: unknown words in small letters say nothing, as long as capitals do. */
  foreign: boolean;
}

export function read(text: string): Reading {
  const tokens = tokenise(text);
  keepPhrases(tokens);
  keepEponyms(tokens);
  keepPets(tokens);
  keepTitles(tokens);
  keepProvinces(tokens);
  keepLanguages(tokens);
  silenceShouting(tokens);
  const lowercased = isLowercased(tokens);
  if (lowercased) for (const token of tokens) token.caseless = true;
  return { text, tokens, lowercased, foreign: !lowercased && isForeign(tokens) };
}

const PHRASES = new Map(STAYING_PHRASES.map((phrase) => [phrase[0] ?? '', [] as string[][]]));
for (const phrase of STAYING_PHRASES) PHRASES.get(phrase[0] ?? '')?.push(phrase);

function keepPhrases(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const phrase = PHRASES.get(token.word)?.find((words) => words.every((word, i) => tokens[at + i]?.word === word));
    phrase?.forEach((_, i) => keep(tokens[at + i]));
  });
}

/** "syndroom van Koolen", "boek van Jan Terlouw": a name that is a thing. */
function keepEponyms(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (token.word === 'van' && token.shape === 'lower' && EPONYM_NOUNS.has(tokens[at - 1]?.word ?? ''))
      keepRun(tokens, at + 1);
    if (EPONYM_ENDING.test(token.word)) for (let i = at; i > at - 3 && isJoinedCapital(tokens[i]); i--) keep(tokens[i]);
  });
}

/** "Pierre Robin-syndroom", "ROM-vragenlijst". */
const EPONYM_ENDING =
  /-(?:syndroom|ziekte|test|schaal|lijst|vragenlijst|methode|methodiek|model|richtlijn|score|index|training|festival|onderzoek|array|therapie|protocol)$/;

function isJoinedCapital(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token);
}

/** "spreekt Wolof, Frans en Nederlands": a language behind such a word, and what is listed after it. */
function keepLanguages(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (!SPEAKING.has(token.word)) return;
    for (const next of tokens.slice(at + 1, at + 8)) {
      if (!/^(?: |, |: |\/)$/.test(next.gap) || next.word === 'met') return;
      if (isCapital(next) && !(next.known & ANY_PERSON)) keep(next);
      else if (!isCapital(next) && !LINKING.has(next.word)) return;
    }
  });
}

const SPEAKING = new Set('spreekt spreken sprak spreektaal thuistaal moedertaal taal talen nationaliteit'.split(' '));
const LINKING = new Set('en of thuis goed ook matig vloeiend vooral alleen een beetje is'.split(' '));

/** "Richtlijn Tijdelijke Bescherming", "merk Batavus": what follows is the name of a thing. */
function keepTitles(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (THINGS.has(token.word)) keepRun(tokens, /^(?:is|heet)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1);
  });
}

/** "in Groningen of Drenthe", "provincie Utrecht": beside a province these two are no towns. */
function keepProvinces(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (!TOWN_AND_PROVINCE.has(token.word)) return;
    const word = (offset: number): string => tokens[at + offset]?.word ?? '';
    const joined = (offset: number): boolean => /^(?:of|en)$/.test(word(offset)) && PROVINCES.has(word(2 * offset));
    if (joined(-1) || joined(1) || word(-1) === 'provincie') keep(token);
  });
}

const TOWN_AND_PROVINCE = new Set(['groningen', 'utrecht']);
const PROVINCES = new Set(
  'groningen friesland fryslan drenthe overijssel flevoland gelderland utrecht zeeland brabant noord-brabant limburg noord-holland zuid-holland'.split(
    ' ',
  ),
);

function keepRun(tokens: Token[], from: number): void {
  for (const next of tokens.slice(from, from + 5)) {
    if (next.gap !== ' ' || next.opens || !(isCapital(next) || next.known & Known.particle)) return;
    if (isCapital(next)) keep(next);
  }
}

/** "hond Max", "knuffel Bruintje", "een kat die Minoes heet": animals and toys are no people. */
function keepPets(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    if (PETS.has(token.word) || PET_ENDING.test(token.word)) keepPet(tokens[at + 1], tokens[at + 2]);
  });
}

/** "knuffelkonijn", "stamboekpaard". */
const PET_ENDING = /.{3}(?:konijn|hond|poes|kat|kater|paard|pony|beer|beertje|pop|vis)$/;

function keepPet(next: Token | undefined, second: Token | undefined): void {
  const pet = /^(?:genaamd|heet|is|die)$/.test(next?.word ?? '') ? second : next;
  if (pet && pet.shape === 'title' && !pet.opens && /^(?: |, | \(| ['"])$/.test(pet.gap)) keep(pet);
}

function keep(token: Token | undefined): void {
  if (token) token.known = Known.stays;
}

/** Lines of capitals ("NAAM: SEM DE VRIES") are read as if they were in small letters. */
function silenceShouting(tokens: Token[]): void {
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && !(tokens[to]?.gap.includes('\n') ?? true)) to++;
    const line = tokens.slice(from, to);
    const loud = line.filter((token) => token.shape === 'capitals');
    if (loud.length >= 3 && loud.length > 0.6 * line.length) silence(line);
    from = to;
  }
}

function silence(line: Token[]): void {
  for (const token of line) {
    if (token.shape === 'number') continue;
    token.shape = 'lower';
    token.caseless = true;
  }
}

export function isCapital(token: Token): boolean {
  return token.shape === 'title' || token.shape === 'mixed' || token.shape === 'capitals' || token.shape === 'initial';
}

/** Names in small letters come one or two at a time where people write capitals; more is not Dutch. */
const STRANGE_WORDS = 3;

function isForeign(tokens: Token[]): boolean {
  let strange = 0;
  for (const token of tokens) if (isStrange(token) && ++strange > STRANGE_WORDS) return true;
  return false;
}

function isStrange({ known, shape, word, gap }: Token): boolean {
  return known === 0 && shape === 'lower' && gap === ' ' && word.length > 3 && !isDutch(word);
}

/** A text in which most sentences open without a capital is typed without them. */
function isLowercased(tokens: Token[]): boolean {
  const letters = tokens.filter((token) => token.shape !== 'number');
  const openers = letters.filter((token) => token.opens);
  const small = openers.filter((token) => token.shape === 'lower').length;
  const capitals = letters.filter(isCapital).length;
  return small > openers.length / 2 && capitals <= letters.length * 0.12;
}
