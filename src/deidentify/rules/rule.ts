/** A rule that recognises a name by the words in and around it, and how the rules are asked in turn. */
import type { Candidate } from '../candidates';
import type { Finding } from '../finding';
import { Known } from '../lexicon';
import type { Label, Strength } from '../marks';
import { introducer } from './clues';

export interface Rule {
  name: string;
  label: Label;
  strength: Strength;
  /** The kind of organisation before it belongs to the mark: "rsg broklede". */
  takesIntroducer?: true;
  holds(candidate: Candidate): boolean;
}

/** The first rule that is certain decides; else the first that doubts. */
export function judge(candidate: Candidate, rules: readonly Rule[]): Finding | undefined {
  let doubt: Rule | undefined;
  for (const rule of rules) {
    if (rule.strength === 'doubtful' && doubt) continue;
    if (!rule.holds(candidate)) continue;
    if (rule.strength === 'certain') return toFinding(candidate, rule);
    doubt = rule;
  }
  return doubt && toFinding(candidate, doubt);
}

function toFinding(candidate: Candidate, { name, label, strength, takesIntroducer }: Rule): Finding {
  const { first, last, before, after, reading } = candidate;
  const end = reading.text[last.end] === '.' && isInitial(candidate) ? last.end + 1 : last.end;
  const start = takesIntroducer || isOpened(candidate) ? startOfIntroducer(candidate) : first.start;
  const evidence = `${before?.word ?? '^'} … ${after?.word ?? '$'}`;
  return { start, end, label, strength, rule: name, evidence };
}

function startOfIntroducer(candidate: Candidate): number {
  return introducer(candidate).word?.start ?? candidate.first.start;
}

/** "buurtteam overvecht", "stal vreeburg": in a text without capitals nothing else says that the kind belongs to the name. */
function isOpened(candidate: Candidate): boolean {
  return candidate.first.caseless && ((introducer(candidate).word?.known ?? 0) & Known.orgOpener) !== 0;
}

/** The full stop of an initial belongs to it. */
function isInitial({ last }: Candidate): boolean {
  return last.word.length === 1 || (last.shape !== 'capitals' && last.word.length === 2 && last.known === 0);
}
