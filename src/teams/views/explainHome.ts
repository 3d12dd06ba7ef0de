/** Every line the matching has about one home, whether it fits or not, in the coordinator's own view. */
import type { Explanation, Result } from '../../domain/matching/explain';
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import { isAskedNow } from '../../domain/waves';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import type { AskPage } from './askHomes';
import { firstThatFit } from './firstThatFit';
import { homeInWords, lineInWords } from './fitInWords';

/** What could stand in the way comes first. */
const PARTS: readonly Result[] = ['excludes', 'attention', 'unknown', 'against', 'for'];
/** Some sixty lines: all about one youth, and the most important about six. */
const LINES_ROOM = { bytes: 16_000, each: 110 };

/** `from` is the page to go back to, with what was chosen on it. */
export function explainHome(referral: Referral, explanation: Explanation, from: AskPage, language: Language): Card {
  const t = textsIn(language);
  const { name, verdict, color, known } = homeInWords(explanation, language);
  const lines = PARTS.flatMap((result) =>
    explanation.lines
      .filter((line) => line.result === result)
      .map((line) => ({ result, text: lineInWords(line, language) })),
  );
  const shown = firstThatFit(lines, LINES_ROOM);
  const more = lines.length - shown.length;
  return fillCard('explainHome', language, {
    button: referral.buttons.desk,
    version: referral.profiles.at(-1)?.version ?? 0,
    name,
    verdict,
    color,
    known,
    note: isAskedNow(referral, explanation.home) ? t('ask.alreadyAsked') : '',
    perYouth: perYouth(explanation, language),
    parts: PARTS.map((result) => ({
      title: t(`ask.part.${result}`),
      lines: shown.filter((line) => line.result === result).map(({ text }) => ({ text })),
    })).filter((part) => part.lines.length > 0),
    moreLines: more > 0 ? t('ask.morePoints', { more }) : '',
    list: from.list,
    page: from.page,
    kept: from.chosen.homes.join(','),
    chosenProviders: from.chosen.wholeProviders.join(','),
    why: from.chosen.reason ?? '',
  });
}

/** Of brothers and sisters each is judged; the group's verdict is its worst. */
function perYouth({ youthVerdicts }: Explanation, language: Language): string {
  if (youthVerdicts.length < 2) return '';
  const t = textsIn(language);
  const verdicts = youthVerdicts.map((verdict, index) =>
    t('fit.aboutYouth', { number: index + 1, sentence: t(`fit.verdict.${verdict}`) }),
  );
  return t('ask.perYouth', { verdicts: verdicts.join('; ') });
}
