/** The anonymous profile as homes see it, and as the coordinator sees it before approving: from the same data. */
import type { Language } from '../../domain/person';
import { Fault } from '../../domain/fault';
import {
  approvedProfile,
  openFacts,
  safetyShown,
  type Fact,
  type Profile,
  type ProfileYouth,
} from '../../domain/profile';
import { QUESTIONS, type QuestionId } from '../../domain/questions';
import type { Referral } from '../../domain/referral';
import type { CardData } from '../fillCard';
import { textsIn } from '../texts';
import { answerInWords, neededInWords } from './labels';
import { groupInWords, youthInWords } from './youthInWords';

type Shown = { title: string; value: string };

/** Said by the title, or in one fact together with another. */
const SAID_ELSEWHERE: ReadonlySet<QuestionId> = new Set(['sex', 'youthCount', 'neededWhen', 'neededFrom']);

/** The open card: what may stand in the channel. */
export function openCardData(profile: Profile, language: Language): CardData {
  const { youths } = profile;
  const [youth] = youths;
  const about = youths.length === 1 && youth ? openYouthFacts(youth, language) : youthLines(youths, language);
  return {
    openTitle: openTitle(profile, language),
    sentence: profile.sentence,
    openFacts: [
      ...needed(profile, language),
      area(youths, language),
      ...about,
      ...shown(openFacts(profile.facts), language),
      safety(profile, language),
    ],
  };
}

/** What the full profile says beside the open card: every other shareable answer, strengths first. */
export function fullProfileData(profile: Profile, language: Language): CardData {
  const t = textsIn(language);
  const ground = {
    title: t('fact.legalGround'),
    value: t(profile.compulsory ? 'profile.compulsory' : 'profile.voluntary'),
  };
  const texts = shown(besideOpenCard(profile.facts).filter(isText), language);
  const facts = shown(
    besideOpenCard(profile.facts).filter((fact) => !isText(fact)),
    language,
  );
  const about = profile.youths.map((youth) => {
    const title = profile.youths.length > 1 ? youthInWords(youth, language) : t('step.care');
    return part(title, [], shown(besideOpenCard(youth.facts), language));
  });
  return { fullParts: [part(t('step.who'), texts, [ground, ...facts]), ...about] };
}

function besideOpenCard(facts: readonly Fact[]): Fact[] {
  const open = openFacts(facts);
  return facts.filter((fact) => !open.includes(fact));
}

function part(title: string, texts: Shown[], facts: Shown[]): CardData {
  return { title, texts, facts, hasFacts: facts.length > 0 };
}

/** One line that makes a home read on: "Meisje, 12 jaar, zoekt een thuis". */
function openTitle({ youths }: Profile, language: Language): string {
  const t = textsIn(language);
  const [youth, ...others] = youths;
  if (!youth || others.length > 0) return t('profile.titleGroup', { group: groupInWords(youths, language) });
  return t(youth.age ? 'profile.title' : 'profile.titleNoAge', { youth: youthInWords(youth, language) });
}

function openYouthFacts({ facts }: ProfileYouth, language: Language): Shown[] {
  return shown(openFacts(facts), language);
}

/** Of brothers and sisters each gets one line: "Jongen, 7 jaar: trauma, hechting". */
function youthLines(youths: readonly ProfileYouth[], language: Language): Shown[] {
  return youths.map((youth) => ({
    title: youthInWords(youth, language),
    value: openYouthFacts(youth, language)
      .map(({ value }) => value)
      .join(' · '),
  }));
}

function needed({ facts }: Profile, language: Language): Shown[] {
  const valueOf = (question: QuestionId) => facts.find((fact) => fact.question === question)?.value;
  const [neededWhen, neededFrom] = [valueOf('neededWhen'), valueOf('neededFrom')].map((value) => value?.toString());
  const value = neededInWords({ neededWhen, neededFrom }, language);
  return neededWhen ? [{ title: textsIn(language)('fact.neededWhen'), value }] : [];
}

function area(youths: readonly ProfileYouth[], language: Language): Shown {
  const t = textsIn(language);
  const areas = new Set(youths.map((youth) => youth.area ?? t('profile.areaUnknown')));
  return { title: t('profile.area'), value: [...areas].join(', ') };
}

function safety(profile: Profile, language: Language): Shown {
  const t = textsIn(language);
  return { title: t('profile.safety'), value: t(`profile.safetyShown.${safetyShown(profile)}`) };
}

/** Facts with their short labels; "no brothers or sisters" is nothing to read, nor is a text that a coordinator left out. */
function shown(facts: readonly Fact[], language: Language): Shown[] {
  const t = textsIn(language);
  return facts
    .filter(({ question, value }) => !SAID_ELSEWHERE.has(question) && !(question === 'siblings' && value === 'none'))
    .filter(({ value }) => value !== '')
    .map(({ question, value }) => ({
      title: t(`fact.${question}`),
      value: answerInWords(question, value, language),
    }));
}

function isText({ question }: Fact): boolean {
  return QUESTIONS[question].input.kind === 'text';
}

/** Only an approved version is ever shown to a provider. */
export function postedProfile(referral: Referral): Profile {
  const profile = approvedProfile(referral.profiles);
  if (!profile) throw new Fault('profile-not-approved');
  return profile;
}
