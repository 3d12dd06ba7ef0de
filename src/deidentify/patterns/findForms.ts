/** Finds what its form gives away, and sets the words in it aside, so that nobody takes them for names. */
import type { Finding } from '../finding';
import { Known } from '../lexicon';
import type { Reading } from '../reading';
import type { Token } from '../tokens';
import { PATTERNS } from './all';
import { findPatterns } from './pattern';
import { cut } from './signs';

export function findForms({ text, tokens }: Reading): Finding[] {
  const findings = findPatterns(cut(text, tokens), PATTERNS);
  setAside(tokens, findings);
  return findings;
}

function setAside(tokens: readonly Token[], findings: readonly Finding[]): void {
  const certain = findings.filter(({ strength }) => strength === 'certain').sort((a, b) => a.start - b.start);
  let at = 0;
  for (const token of tokens) {
    while ((certain[at]?.end ?? Infinity) <= token.start) at++;
    if ((certain[at]?.start ?? Infinity) < token.end)
      Object.assign(token, { taken: true, known: Known.stays, shape: 'number' });
  }
}
