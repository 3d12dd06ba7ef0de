/** Finds the municipality that people mean by what they typed, and asks back instead of guessing. */
import { foldName } from './foldName';
import { municipalities, type Municipality, type MunicipalityNames } from './municipalityList';
import { namedMunicipality, withProvince } from './readPlace';
import { editDistance, toleratedErrors } from './spelling';

export { municipalityByCode, type Municipality } from './municipalityList';

export type MunicipalityLookUp =
  | { kind: 'found'; municipality: Municipality }
  | { kind: 'ambiguous'; candidates: Municipality[] }
  | { kind: 'unknown'; nearest?: Municipality };

type Names = Map<string, Set<Municipality>>;

const officialNames = indexOf(({ name }) => [name]);
const municipalityNames = indexOf(({ name, otherNames, formerMunicipalities }) => [
  name,
  withoutLetters(name),
  ...otherNames,
  ...formerMunicipalities,
]);
const allNames = indexOf(({ name, otherNames, formerMunicipalities, places }) => [
  name,
  withoutLetters(name),
  ...otherNames,
  ...formerMunicipalities,
  ...places,
]);

/**
 * The municipality named by `text`: its own name, another or former one, or a place in it, with small typing errors.
 * An official name always finds itself: "Oosterhout" is the municipality, though a village of that name lies in Overbetuwe. Where
 * Statistics Netherlands adds letters because the name alone is not enough ("Hengelo (O)"), the bare name is asked back.
 */
export function lookUpMunicipality(text: string): MunicipalityLookUp {
  const candidates = firstNotEmpty([
    () => officialNames.get(foldName(text)),
    () => allNames.get(foldName(text)),
    () => inNamedMunicipality(text),
    () => inNamedProvince(text),
    () => nearest(foldName(text), toleratedErrors(foldName(text))),
  ]);
  const [first, ...others] = candidates;
  if (!first) return { kind: 'unknown', ...suggestionFor(text) };
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
  return officialNames.get(name) ?? municipalityNames.get(name) ?? allNames.get(name);
}

function inNamedProvince(text: string): Municipality[] {
  const place = withProvince(text);
  const named = (place && allNames.get(foldName(place.name))) ?? [];
  return [...named].filter(({ province }) => province === place?.province);
}

/** Every municipality with a name as few errors away as the nearest, within `limit`. */
function nearest(folded: string, limit: number): Set<Municipality> {
  let best = limit;
  let found = new Set<Municipality>();
  for (const [name, named] of allNames) {
    const distance = editDistance(folded, name, best);
    if (distance === Infinity) continue;
    found = distance < best ? new Set(named) : new Set([...found, ...named]);
    best = distance;
  }
  return found;
}

/** One name that is too far off to be taken for a typing error, yet worth the question "bedoel je …?": at most a third of its letters differ. */
function suggestionFor(text: string): { nearest?: Municipality } {
  const folded = foldName(text);
  const [only, ...others] = nearest(folded, Math.floor(folded.length / 3));
  return only && others.length === 0 ? { nearest: only } : {};
}

function indexOf(namesOf: (municipality: Municipality & MunicipalityNames) => string[]): Names {
  const index: Names = new Map();
  for (const municipality of municipalities) {
    for (const name of namesOf(municipality).flatMap(withAndWithoutArticle)) {
      index.set(foldName(name), (index.get(foldName(name)) ?? new Set()).add(municipality));
    }
  }
  return index;
}

/** "'s-Gravenzande" is typed as "Gravenzande" too. */
function withAndWithoutArticle(name: string): string[] {
  return /^'[st][ -]/.test(name) ? [name, name.slice(3)] : [name];
}

function withoutLetters(name: string): string {
  return name.replace(/ \([A-Z]+\)$/, '');
}
