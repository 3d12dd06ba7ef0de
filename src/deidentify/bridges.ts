/** Covers the small word between two parts of one name: "tjon [a] tsien", "Jumbo [dc] Veghel", "PSV [jeugd] O13". */
import type { Finding } from './finding';
import { LONGEST_MARK, type Label } from './marks';

/** Each finding, reaching to the next one where both are parts of one name. */
export function bridge(text: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding, i) => {
    const next = findings[i + 1];
    return next && isBridged(text, finding, next) ? { ...finding, end: next.start - 1 } : finding;
  });
}

function isBridged(text: string, { label, start, end }: Finding, next: Finding): boolean {
  if (next.start - end > LONGEST_BRIDGE || next.start - start > LONGEST_MARK || !PARTS[label]?.has(next.label))
    return false;
  return BRIDGES[label]?.test(text.slice(end, next.start)) === true;
}

/** " van der ". */
const LONGEST_BRIDGE = 9;

const PARTS: Partial<Record<Label, ReadonlySet<Label>>> = {
  NAME: new Set<Label>(['NAME', 'PLACE']),
  ORG: new Set<Label>(['ORG', 'PLACE']),
};

const BRIDGES: Partial<Record<Label, RegExp>> = {
  NAME: /^ (?:van|van de[rn]?|oude|a|la|da|dos|ten|ter|te|'t|el|al) $/i,
  ORG: /^ (?:dc|jeugd|en|&|of|and|the|voor|de|het|van) $/i,
};
