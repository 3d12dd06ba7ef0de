/** Checks that raise certainty; a number that fails them still identifies when its context says what it is. */

/** The "elfproef": nine digits weighted 9…2 and −1 are a multiple of eleven. */
export function isValidBsn(value: string): boolean {
  const digits = [...value.replace(/\D/g, '')].map(Number);
  if (digits.length !== 9) return false;
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum > 0 && sum % 11 === 0;
}

/** ISO 7064 mod 97, any country. */
export function isValidIban(value: string): boolean {
  const plain = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(plain)) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const character of moved) rest = Number(`${String(rest)}${String(parseInt(character, 36))}`) % 97;
  return rest === 1;
}
