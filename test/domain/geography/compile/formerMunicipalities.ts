/** Municipalities that were merged or divided since 1990 and where their land is now, by hand: input of compile.ts. */
export const formerMunicipalities: Record<string, string[]> = {
  Haaren: ['Oisterwijk', 'Boxtel', 'Tilburg', 'Vught'],
  Boxmeer: ['Land van Cuijk'],
  Uden: ['Maashorst'],
  Weesp: ['Amsterdam'],
};
