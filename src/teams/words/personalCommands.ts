/** The words that do something in a personal chat; each stands in the manifest's command list and in the help. */
import type { Referrer } from '../../domain/actor';
import { isCoordinator } from '../../flows/coordinators';
import { becomeDeputy, endDeputies, inviteDeputy } from '../../flows/deputies';
import { chooseLanguage } from '../../flows/meetPerson';
import { newDraft, ownReferrals } from '../../flows/drafts';
import { takeOverReferral } from '../../flows/takeOver';
import { whoSpeaks } from '../../flows/whoSpeaks';
import { showPlace, start } from '../clicks/intakeCards';
import { refusalInWords } from '../clicks/reply';
import { contactWords } from '../contacts';
import { plain, textsIn } from '../texts';
import { myReferrals } from '../views/myReferrals';
import { oneLine } from '../views/owner';
import { aboutYou, phoneReferral } from '../views/person';
import type { Turn } from '../turn';
import type { Command, Said, Spoken } from './command';

export const PERSONAL_COMMANDS: readonly Command[] = [
  {
    words: /^(?:aanmelden|aanmelding|start|refer|referral)$/i,
    answer: (means, turn) => beginning(means, turn),
  },
  {
    words: /^(?:nieuwe aanmelding|aanmelden nieuw|nieuw|new referral)$/i,
    async answer(means, turn) {
      const person = await means.store.load('person', turn.speaker.person);
      if (!person?.document.work) return beginning(means, turn);
      const at = { referral: await newDraft(means, turn.speaker.person), place: { step: 'when' } } as const;
      return [{ card: await showPlace({ means, turn, language: turn.language }, at), isStep: true }];
    },
  },
  {
    words: /^(?:telefoon|phone)$/i,
    async answer(means, turn) {
      if (!(await isCoordinator(means, turn.speaker.person))) return [{ text: textsIn(turn.language)('bot.fallback') }];
      return [{ card: phoneReferral({ name: '', organisation: '', phone: '' }, [], turn.language), isStep: true }];
    },
  },
  {
    words: /^(?:mijn aanmeldingen|my referrals)$/i,
    async answer(means, turn) {
      const own = await ownReferrals(means, await referrer(means, turn));
      const reader = await means.store.load('person', turn.speaker.person);
      if (!reader || own.length === 0) return [{ text: textsIn(turn.language)('bot.noDrafts') }];
      return [{ card: myReferrals(own, reader.document, turn.language) }];
    },
  },
  {
    words: /^(?:mijn gegevens|my details)$/i,
    async answer(means, turn) {
      const work = (await means.store.load('person', turn.speaker.person))?.document.work;
      const known = {
        organisation: work?.organisation ?? '',
        referrerKind: work?.kind ?? '',
        phone: work?.phone ?? '',
      };
      return [{ card: aboutYou(known, { wrong: [], isForIntake: false }, turn.language) }];
    },
  },
  {
    words: /^(?:taal|language)(?:\s+(nl|en|nederlands|engels|dutch|english))?$/i,
    async answer(means, turn, rest) {
      const wanted =
        rest === '' ? (turn.language === 'nl' ? 'en' : 'nl') : /^(en|engels|english)$/i.test(rest) ? 'en' : 'nl';
      await chooseLanguage(means, turn.speaker.person, wanted);
      return [{ text: textsIn(wanted)('bot.languageChosen') }];
    },
  },
  {
    words: /^(?:vervanger|deputy)$/i,
    async answer(means, turn) {
      const code = await inviteDeputy(means, turn.speaker.person);
      return [{ text: textsIn(turn.language)('bot.deputyInvited', { code }) }];
    },
  },
  {
    words: /^(?:vervanger stopt|stop deputy)$/i,
    async answer(means, turn) {
      await endDeputies(means, turn.speaker.person);
      return [{ text: textsIn(turn.language)('bot.deputyEnded') }];
    },
  },
  {
    words: /^(?:vervang|stand in for)\s+(\S+)$/i,
    async answer(means, turn, code) {
      const done = await becomeDeputy(means, turn.speaker.person, code);
      const t = textsIn(turn.language);
      if (done.kind !== 'done') return [{ text: t('refusal.code-unknown') }];
      return [{ text: t('bot.deputyDone', { name: plain(done.name ?? '') }) }];
    },
  },
  {
    words: /^(?:overnemen|take over)\s+(\S+)$/i,
    async answer(means, turn, code) {
      const { language, speaker, activityId } = turn;
      const taken = await takeOverReferral(means, speaker.person, code, activityId);
      if (taken.kind !== 'done') return [{ text: refusalInWords(taken, language) }];
      const { reference, buttons } = taken.referral;
      return [{ card: oneLine(textsIn(language)('bot.takenOver', { reference }), buttons.owner, language) }];
    },
  },
  {
    words: /^(?:help|hulp|hi|hello|hey|hoi|hallo|dag|goede(?:morgen|middag|avond))$/i,
    answer: async (means, turn) => [{ text: textsIn(turn.language)('help.personal', contactWords(means.contacts)) }],
  },
];

async function beginning(means: Spoken, turn: Turn): Promise<Said[]> {
  const card = await start({ means, turn, language: turn.language }, await referrer(means, turn));
  return [{ card, isStep: true }];
}

/** In a personal chat everybody speaks as a referrer, and may stand in for others. */
async function referrer(means: Spoken, turn: Turn): Promise<Referrer> {
  const actor = await whoSpeaks(means, turn.speaker);
  return { role: 'referrer', person: actor.person, standsInFor: actor.role === 'referrer' ? actor.standsInFor : [] };
}
