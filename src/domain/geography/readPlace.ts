/** Takes apart how people write a place: "Beek, gemeente Montferland", "Bergen (L)", "Rijswijk, Noord-Brabant". */
import type { Province } from './regions';

/** The name after the word `gemeente` or `gem.`, or undefined when the word is not there. */
export function namedMunicipality(text: string): string | undefined {
  return /\bgem(?:eente)?\b\.?(.*)$/is.exec(text)?.[1]?.trim() || undefined;
}

/** The name without the province behind it, and that province; undefined when no province stands behind the name. */
export function withProvince(text: string): { name: string; province: Province } | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s(),.-]+/)
    .filter(Boolean);
  for (const [marker, province] of provinceMarkers) {
    const length = marker.split(' ').length;
    if (words.length > length && words.slice(-length).join(' ') === marker) {
      return { name: words.slice(0, -length).join(' '), province };
    }
  }
  return undefined;
}

const provinceMarkers: [string, Province][] = [
  ['noord brabant', 'Noord-Brabant'],
  ['brabant', 'Noord-Brabant'],
  ['nb', 'Noord-Brabant'],
  ['nbr', 'Noord-Brabant'],
  ['noord holland', 'Noord-Holland'],
  ['nh', 'Noord-Holland'],
  ['zuid holland', 'Zuid-Holland'],
  ['zh', 'Zuid-Holland'],
  ['gelderland', 'Gelderland'],
  ['gld', 'Gelderland'],
  ['limburg', 'Limburg'],
  ['lb', 'Limburg'],
  ['l', 'Limburg'],
  ['overijssel', 'Overijssel'],
  ['ov', 'Overijssel'],
  ['o', 'Overijssel'],
  ['drenthe', 'Drenthe'],
  ['dr', 'Drenthe'],
  ['friesland', 'Friesland'],
  ['fryslân', 'Friesland'],
  ['fr', 'Friesland'],
  ['groningen', 'Groningen'],
  ['gr', 'Groningen'],
  ['gn', 'Groningen'],
  ['utrecht', 'Utrecht'],
  ['ut', 'Utrecht'],
  ['utr', 'Utrecht'],
  ['zeeland', 'Zeeland'],
  ['zld', 'Zeeland'],
  ['z', 'Zeeland'],
  ['flevoland', 'Flevoland'],
  ['fl', 'Flevoland'],
];
