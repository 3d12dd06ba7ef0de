/** The anonymous profile as homes see it, and as the coordinator sees it before approving: from the same data. */
import type { Language } from '../../domain/person';
import { openFacts, safetyShown, type Fact, type Profile, type ProfileYouth } from '../../domain/profile';
import { QUESTIONS } from '../../domain/questions';
import type { CardData } from '../fillCard';
import { textsIn } from '../texts';
import { ageInWords, answerInWords } from './labels';

/** The open card: what may stand in the channel. */
export function openCardData(profile: Profile, language: Language): CardData {
  const t = textsIn(language);
  const common = openFacts(profile.facts).map((fact) => factShown(fact, language));
  const own = profile.youths.flatMap((youth) => [
    ...youthFacts(youth, profile, language),
    ...openFacts(youth.facts).map((fact) => factShown(fact, language)),
  ]);
  const safety = { title: t('profile.safety'), value: t(`profile.safetyShown.${safetyShown(profile)}`) };
  return {
    openTitle: openTitle(profile, language),
    sentence: profile.sentence,
    openFacts: [...own, ...common, safety],
  };
}

/** The full profile: every shareable answer, opened in the reader's own view. */
export function fullProfileData(profile: Profile, language: Language): CardData {
  const t = textsIn(language);
  const ground = {
    title: t('profile.ground'),
    value: t(profile.compulsory ? 'profile.compulsory' : 'profile.voluntary'),
  };
  const about = profile.youths.map((youth, index) => ({
    title: profile.youths.length > 1 ? t('answer.youthNumber', { number: index + 1 }) : t('step.youth'),
    facts: [...youthFacts(youth, profile, language), ...closed(youth.facts, language)],
    texts: [],
  }));
  const whole = {
    title: t('step.who'),
    facts: [ground, ...closed(profile.facts, language)],
    texts: profile.facts.filter(isText).map((fact) => factShown(fact, language)),
  };
  return { fullParts: [whole, ...about] };
}

/** One line that makes a home read on: "Meisje, 12 jaar, zoekt een thuis". */
function openTitle({ youths }: Profile, language: Language): string {
  const t = textsIn(language);
  const [first, ...others] = youths;
  if (!first || others.length > 0) return t('profile.titleGroup', { count: youths.length });
  const sex = String(first.facts.find(({ question }) => question === 'sex')?.value ?? 'unknown');
  return t('profile.title', { sex: t(`profile.sexAge.${sex}`), age: ageOf(first, language) });
}

function youthFacts(youth: ProfileYouth, { youths }: Profile, language: Language): CardData[] {
  const t = textsIn(language);
  const area = { title: t('profile.area'), value: youth.area ?? t('profile.areaUnknown') };
  return youths.length > 1 ? [{ title: t('profile.age'), value: ageOf(youth, language) }, area] : [area];
}

function ageOf({ age }: ProfileYouth, language: Language): string {
  return age ? ageInWords(age, language) : textsIn(language)('profile.ageUnknown');
}

function closed(facts: readonly Fact[], language: Language): CardData[] {
  return facts.filter((fact) => !isText(fact)).map((fact) => factShown(fact, language));
}

function factShown({ question, value }: Fact, language: Language): CardData {
  return { title: textsIn(language)(`question.${question}`), value: answerInWords(question, value, language) };
}

function isText({ question }: Fact): boolean {
  return QUESTIONS[question].input.kind === 'text';
}
