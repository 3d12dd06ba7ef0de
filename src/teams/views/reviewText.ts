/** One text of the profile: what the referrer wrote, what is proposed, a choice for every mark, and then the words. */
import { latestProfile, SENTENCE_MAX } from '../../domain/profile';
import type { Language } from '../../domain/person';
import type { Question } from '../../domain/question';
import { QUESTIONS } from '../../domain/questions';
import { textsOf, type TextId, type UndecidedMark } from '../../flows/profileMarks';
import type { Review } from '../../flows/reviewReferral';
import { piecesToDecide } from '../../flows/writeProfile';
import { fillCard, type Card, type CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';

/** Some fifteen marks; what comes after them is asked when these are decided. */
const MARKS_ROOM = { bytes: 11_000, each: 450 };
/** In a text with more pieces than this colours help nobody, and cost more than the card has room for. */
const COLOURED_PIECES_MAX = 60;

const ORDINARY = { color: 'Default', weight: 'Default' };
const CERTAIN = { color: 'Good', weight: 'Default' };
const DOUBTFUL = { color: 'Default', weight: 'Bolder' };

export interface TextShown {
  text: TextId;
  /** What was typed and could not be kept. */
  typed?: string;
  problem?: string;
}

export function reviewText(review: Review, { text, typed, problem = '' }: TextShown, language: Language): Card {
  const profile = latestProfile(review.referral.profiles);
  const texts = textsOf(profile);
  const index = texts.findIndex(({ field }) => field === text);
  const words = texts[index]?.text ?? '';
  // What somebody just typed comes back to be written further, before anything in it is decided.
  const undecided = typed === undefined ? review.undecided.filter((mark) => mark.text === text) : [];
  return fillCard('reviewText', language, {
    button: review.referral.buttons.desk,
    version: profile.version,
    text,
    problem,
    original: profile.originals.find(({ question }) => question === text)?.text ?? '',
    ...fieldData(text, { step: index + 1, of: texts.length - 1 }, language),
    words: typed ?? words,
    ...marksData(words, undecided, language),
    back: texts[index - 1]?.field ?? '',
  });
}

/** The sentence comes after the texts, and is not counted among them. */
function fieldData(text: TextId, progress: { step: number; of: number }, language: Language): CardData {
  const t = textsIn(language);
  if (text === 'sentence') return { title: t('review.sentenceTitle'), label: t('desk.sentence'), max: SENTENCE_MAX };
  const { input }: Question = QUESTIONS[text];
  const title = t('review.textTitle', { title: t(`fact.${text}`), ...progress });
  return { title, label: t('review.words'), max: input.kind === 'text' ? input.max : 0 };
}

/** The text as it is proposed: what is certain replaced already, what is doubtful standing out. */
function proposalOf(words: string, undecided: readonly UndecidedMark[]): CardData[] {
  const pieces = undecided.flatMap((mark, index) => [
    { text: words.slice(undecided[index - 1]?.end ?? 0, mark.start), ...ORDINARY },
    mark.strength === 'certain' ? { text: mark.placeholder, ...CERTAIN } : { text: mark.piece, ...DOUBTFUL },
  ]);
  const all = [...pieces, { text: words.slice(undecided.at(-1)?.end ?? 0), ...ORDINARY }];
  if (all.length <= COLOURED_PIECES_MAX) return all.filter((piece) => piece.text !== '');
  return [{ text: all.map((piece) => piece.text).join(''), ...ORDINARY }];
}

function marksData(words: string, undecided: readonly UndecidedMark[], language: Language): CardData {
  const t = textsIn(language);
  const lines = piecesToDecide(undecided).map(({ piece, label, strength, placeholder }, index) => ({
    id: `decision${index}`,
    ownId: `own${index}`,
    title: t('review.mark', { piece: plain(`“${piece}”`), label: t(`review.label.${label}`) }),
    replace: t('review.replace', { placeholder }),
    value: strength === 'certain' ? 'replace' : '',
  }));
  const fitting = firstThatFit(lines, MARKS_ROOM);
  const more = lines.length - fitting.length;
  return {
    hasMarks: lines.length > 0,
    proposal: lines.length > 0 ? proposalOf(words, undecided) : [],
    marks: fitting,
    moreMarks: more > 0 ? t('review.moreMarks', { more }) : '',
  };
}
