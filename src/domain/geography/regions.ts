/** The closed lists of regions that a search area is chosen from. */
import type { Municipality } from './municipalityList';

export const provinces = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

export type Province = (typeof provinces)[number];

/** The regions in which municipalities buy youth care together (CBS 2025). */
export const youthRegions = [
  'Achterhoek',
  'Alkmaar',
  'Amsterdam-Amstelland',
  'Centraal Gelderland',
  'Drenthe',
  'Eemland',
  'Flevoland',
  'Foodvalley',
  'Friesland',
  'Gooi en Vechtstreek',
  'Groningen',
  'Haaglanden',
  'Haarlemmermeer',
  'Hart van Brabant',
  'Holland Rijnland',
  'IJmond',
  'IJsselland',
  'Kop van Noord-Holland',
  'Lekstroom',
  'Midden-Holland',
  'Midden-IJssel/Oost-Veluwe',
  'Midden-Limburg Oost',
  'Midden-Limburg West',
  'Noord-Limburg',
  'Noord-Veluwe',
  'Noordoost-Brabant',
  'Rijk van Nijmegen',
  'Rijnmond',
  'Rivierenland',
  'Twente',
  'Utrecht-Stad',
  'Utrecht-West',
  'West-Brabant Oost',
  'West-Brabant West',
  'West-Friesland',
  'Zaanstreek-Waterland',
  'Zeeland',
  'Zuid-Holland Zuid',
  'Zuid-Kennemerland',
  'Zuid-Limburg',
  'Zuidoost-Brabant',
  'Zuidoost-Utrecht',
] as const;

export type YouthRegion = (typeof youthRegions)[number];

/** Every region a municipality lies in; where a province is one youth region (Zeeland) its name stands here once. */
export function regionsOf({ youthRegion, province }: Municipality): (YouthRegion | Province)[] {
  return [...new Set([youthRegion, province])];
}
