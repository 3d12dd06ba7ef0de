/** What a home that is in contact can say: fits, does not fit, or more time is needed. */
import { may } from '../../domain/acts';
import { introductionOf } from '../../domain/changes';
import type { CommandType } from '../../domain/commands';
import type { Language } from '../../domain/person';
import type { Ask, Referral } from '../../domain/referral';
import type { CardData } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import type { Form } from './answerForm';
import { choicesOf } from './labels';

/** Not beside an open form: each would ask for the inputs of the other before it lets anything be sent. */
export function verdictData(referral: Referral, ask: Ask, form: Form, language: Language): CardData {
  const t = textsIn(language);
  const introduction = introductionOf(referral);
  const mayJudge = judgesHere(referral, ask, form);
  const said = introduction?.verdicts.home !== undefined;
  const mayNow = (act: CommandType) => mayJudge && may(referral, act);
  return {
    mayJudge,
    mayFit: mayNow('fits') && !said,
    mayTakeBack: mayNow('take-back') && said,
    mayStillExplore: mayNow('still-exploring'),
    mayMissFile: mayNow('no-file-yet') && !introduction?.fileMissedAt,
    verdictTitle: t('provider.verdictTitle', { home: introduction?.home.name ?? '' }),
    verdictText: t(said ? 'provider.verdictSaid' : 'provider.verdictText'),
    verdictLines: verdictLines(referral, language),
    mismatchReasons: choicesOf('mismatchReason', language),
  };
}

/** What was told about the file, and by when it should be clear. */
function verdictLines({ stage }: Referral, language: Language): CardData[] {
  const t = textsIn(language);
  const expected = stage.state === 'exploring' ? stage.expectedAround : undefined;
  const isMissed = 'introduction' in stage && stage.introduction.fileMissedAt !== undefined;
  return [
    ...(isMissed ? [{ text: t('provider.fileMissed') }] : []),
    ...(expected ? [{ text: t('expectedOn', { day: dayInWords(expected, language) }) }] : []),
  ];
}

export function judgesHere(referral: Referral, ask: Ask, form: Form): boolean {
  const isHere = introductionOf(referral)?.home.provider === ask.provider;
  return form === 'none' && isHere && may(referral, 'does-not-fit');
}
