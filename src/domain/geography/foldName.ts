/** Folds a place name to what is left when case, accents, spaces, punctuation and common ways of abbreviating are taken away. */

/** `'s-Hertogenbosch` and `S HERTOGENBOSCH` fold alike; so do `Krimpen a/d IJssel` and `Krimpen aan den Yssel`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/&/g, ' en ')
    .replace(/\bst\b\.?/g, 'sint')
    .replace(/\ba\/d\b|\ba\.d\.|\bad\b/g, 'aan de')
    .replace(/y/g, 'ij')
    .replace(/[^a-z0-9]/g, '')
    .replace(/aanden/g, 'aande');
}
