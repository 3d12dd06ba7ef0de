/** Widens each finding over the words beside it that belong to the name, in order of place. */
import { widenCapital, withTail } from './capitalTails';
import type { Finding } from './finding';
import type { Reading } from './reading';
import { widenSmall } from './smallTails';
import { tokenAt } from './tokens';

export function widen(reading: Reading, findings: readonly Finding[]): Finding[] {
  const { tokens } = reading;
  let at = 0;
  return findings.map((finding, i) => {
    while (at < tokens.length && tokenAt(tokens, at).start < finding.start) at++;
    const room = roomBefore(findings[i + 1], finding);
    return tokens[at]?.caseless
      ? withTail(reading.text, widenSmall(tokens, finding, at, room))
      : widenCapital(reading, finding, at);
  });
}

/** Where the next finding starts, unless it is only a doubt beside what is certain: then it may be the tail. */
function roomBefore(next: Finding | undefined, { strength }: Finding): number {
  if (!next || (strength === 'certain' && next.strength === 'doubtful')) return Infinity;
  return next.start;
}
