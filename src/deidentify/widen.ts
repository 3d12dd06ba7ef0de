/** Widens each finding over the words beside it that belong to the name, in order of place. */
import { widenCapital } from './capitalTails';
import type { Finding } from './finding';
import type { Reading } from './reading';
import { widenSmall } from './smallTails';
import { tokenAt } from './tokens';

export function widen(reading: Reading, findings: readonly Finding[]): Finding[] {
  const { tokens } = reading;
  let at = 0;
  return findings.map((finding) => {
    while (at < tokens.length && tokenAt(tokens, at).start < finding.start) at++;
    return tokens[at]?.caseless ? widenSmall(tokens, finding, at) : widenCapital(reading, finding, at);
  });
}
