/** Spells out a Hunspell dictionary: every entry with the word forms its suffix flags give. */

export interface Entry {
  stem: string;
  flags: Set<string>;
  forms: string[];
}

interface SuffixRule {
  strip: string;
  add: string;
  condition: RegExp;
}

type SuffixRules = Map<string, SuffixRule[]>;

/** Entries of `dic`, with the forms that the two-letter suffix flags of `aff` make; forbidden words are left out. */
export function readHunspell(aff: string, dic: string): Entry[] {
  const rules = readSuffixRules(aff);
  return dic
    .split('\n')
    .slice(1)
    .map((line) => readEntry(line.trim(), rules))
    .filter((entry) => entry.stem.length > 0 && !entry.flags.has('Fw'));
}

function readSuffixRules(aff: string): SuffixRules {
  const rules: SuffixRules = new Map();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || !flag || !strip || !add || condition === undefined || /^\d+$/.test(add)) continue;
    const ofFlag = rules.get(flag) ?? [];
    ofFlag.push({
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`),
    });
    rules.set(flag, ofFlag);
  }
  return rules;
}

function readEntry(line: string, rules: SuffixRules): Entry {
  const [stem = '', flagText = ''] = line.split('/');
  const flags = new Set(flagText.match(/../g) ?? []);
  const forms = [...flags].flatMap((flag) => (rules.get(flag) ?? []).flatMap((rule) => applyRule(stem, rule)));
  return { stem, flags, forms: [stem, ...forms] };
}

function applyRule(stem: string, { strip, add, condition }: SuffixRule): string[] {
  if (!stem.endsWith(strip) || !condition.test(stem)) return [];
  return [stem.slice(0, stem.length - strip.length) + add];
}
