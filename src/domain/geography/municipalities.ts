/** Finds the municipality that people mean by what they typed, and asks back instead of guessing. */
import { foldName } from './foldName';
import { municipalities, type Municipality, type MunicipalityNames } from './municipalityList';
import { namedMunicipality, withProvince } from './readPlace';
import { provinces } from './regions';
import { editDistance, toleratedErrors } from './spelling';

export { municipalityByCode, type Municipality } from './municipalityList';

export type MunicipalityLookUp =
  | { kind: 'found'; municipality: Municipality }
  | { kind: 'ambiguous'; candidates: Municipality[] }
  | { kind: 'unknown'; nearest?: Municipality };

/** "Zeeland" is more likely the province than the village in Maashorst. */
const provinceNames = new Set(provinces.map(foldName));

type Named = Municipality & MunicipalityNames;
type Names = Map<string, Set<Municipality>>;

const officialNames = indexOf([({ name }) => [name]]);
const currentNames = indexOf([ownNames]);
const municipalityNames = indexOf([ownNames, ({ formerMunicipalities }) => formerMunicipalities]);
/** Candidates stand in this order: the municipality itself, where a place lies, where a former municipality went. */
const allNames = indexOf([ownNames, ({ places }) => places, ({ formerMunicipalities }) => formerMunicipalities]);

/**
 * The municipality named by `text`: its own name, another or former one, or a place in it, with small typing errors.
 * An official name always finds itself: "Oosterhout" is the municipality, though a village of that name lies in Overbetuwe. Where
 * Statistics Netherlands adds letters because the name alone is not enough ("Hengelo (O)"), the bare name is asked back.
 */
export function lookUpMunicipality(text: string): MunicipalityLookUp {
  const folded = foldName(text);
  if (provinceNames.has(folded) && !officialNames.has(folded)) return { kind: 'unknown' };
  const candidates = firstNotEmpty([
    () => officialNames.get(folded),
    () => allNames.get(folded),
    () => inNamedMunicipality(text),
    () => inNamedProvince(text),
    () => nearest(allNames, folded, toleratedFor(folded)),
  ]);
  const [first, ...others] = candidates;
  if (!first) return { kind: 'unknown', ...suggestionFor(folded) };
  return others.length === 0 ? { kind: 'found', municipality: first } : { kind: 'ambiguous', candidates };
}

function firstNotEmpty(searches: (() => Iterable<Municipality> | undefined)[]): Municipality[] {
  for (const search of searches) {
    const result = [...(search() ?? [])];
    if (result.length > 0) return result;
  }
  return [];
}

function inNamedMunicipality(text: string): Iterable<Municipality> | undefined {
  const name = foldName(namedMunicipality(text) ?? '');
  return currentNames.get(name) ?? municipalityNames.get(name) ?? allNames.get(name);
}

function inNamedProvince(text: string): Municipality[] {
  const place = withProvince(text);
  const named = (place && allNames.get(foldName(place.name))) ?? [];
  return [...named].filter(({ province }) => province === place?.province);
}

/** Every municipality with a name as few errors away as the nearest, within the limit for that name. */
function nearest(names: Names, folded: string, limitFor: (name: string) => number): Set<Municipality> {
  let best = Infinity;
  let found = new Set<Municipality>();
  for (const [name, named] of names) {
    const distance = editDistance(folded, name, Math.min(best, limitFor(name)));
    if (distance === Infinity) continue;
    found = distance < best ? new Set(named) : new Set([...found, ...named]);
    best = distance;
  }
  return found;
}

/** Stricter for places: there are thousands, so that a short unknown name (Keulen) is soon one letter from one (Veulen). */
function toleratedFor(folded: string): (name: string) => number {
  return (name) => toleratedErrors(municipalityNames.has(name) ? folded.length : folded.length - 2);
}

/** The one municipality whose name is just too far off for a typing error, for the question "bedoel je …?". */
function suggestionFor(folded: string): { nearest?: Municipality } {
  const limit = folded.length < 4 ? 0 : toleratedErrors(folded.length) + 1;
  const [only, ...others] = nearest(municipalityNames, folded, () => limit);
  return only && others.length === 0 ? { nearest: only } : {};
}

function ownNames({ name, otherNames }: Named): string[] {
  return [name, withoutLetters(name), ...otherNames];
}

/** "Hengelo (O)" is called Hengelo. */
function withoutLetters(name: string): string {
  return name.replace(/ \([A-Z]+\)$/, '');
}

function indexOf(kindsOfNames: ((municipality: Named) => string[])[]): Names {
  const index: Names = new Map();
  for (const namesOf of kindsOfNames) {
    for (const municipality of municipalities) {
      for (const name of namesOf(municipality).flatMap(withAndWithoutArticle)) {
        const key = foldName(name);
        index.set(key, (index.get(key) ?? new Set()).add(municipality));
      }
    }
  }
  return index;
}

/** "'s-Gravenzande" is typed as "Gravenzande" too. */
function withAndWithoutArticle(name: string): string[] {
  return /^'[st][ -]/.test(name) ? [name, name.slice(3)] : [name];
}
