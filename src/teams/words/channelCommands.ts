/** The words that do something in a channel, for each party a channel can belong to. */
import type { Party } from '../../domain/party';
import { beMentioned, stopBeingMentioned } from '../../flows/beMentioned';
import { countFigures } from '../../flows/countFigures';
import { linkChannel, unlinkChannel } from '../../flows/linkChannel';
import { findByReference, overviewOf, type Overview } from '../../flows/overview';
import { waitingForAdmission } from '../../flows/introduceYourself';
import { providerInReach, readingNow, type Keeper } from '../../flows/changeProvider';
import { allProviders } from '../../flows/keepProvider';
import { placesToConfirm, providerStatus } from '../../flows/providerStatus';
import { whoSpeaks } from '../../flows/whoSpeaks';
import { contactWords } from '../contacts';
import { plain, textsIn } from '../texts';
import type { Turn } from '../turn';
import { admissions } from '../views/admissions';
import { deskOverview } from '../views/deskOverview';
import { figuresCard } from '../views/figures';
import { freePlacesCard } from '../views/freePlaces';
import { homesCard, type Onlooker } from '../views/homes';
import { providersCard } from '../views/providers';
import { providerStatusCard } from '../views/providerStatus';
import type { Command, Spoken } from './command';

const GREETING = /^(?:help|hulp|hi|hello|hey|hoi|hallo|dag|goede(?:morgen|middag|avond))$/i;

const LINK: Command = {
  words: /^(?:koppel|link)\b(.*)$/i,
  answer: async (means, turn, name) => [{ text: await linkInWords(means, turn, name) }],
};

const UNLINK: Command = {
  words: /^(?:ontkoppel|unlink)$/i,
  async answer(means, turn) {
    const unlinked = await unlinkChannel(means, turn.speaker);
    return [{ text: textsIn(means.channelLanguage)(`link.${unlinked.kind}`, contactWords(means.contacts)) }];
  },
};

const OVERVIEW: Command = {
  words: /^(?:overzicht|overview)$/i,
  async answer(means, turn) {
    const actor = await whoSpeaks(means, turn.speaker);
    const overview = await overviewOf(means, actor, { filter: 'all', page: 0 });
    return overview ? [{ card: deskOverview(overview, means.channelLanguage, means.now()) }] : [];
  },
};

const FIND: Command = {
  words: /^(?:zoek|find)\s+(.+)$/i,
  async answer(means, turn, reference) {
    const referral = await findByReference(means, await whoSpeaks(means, turn.speaker), reference);
    if (!referral) return [{ text: textsIn(means.channelLanguage)('overview.notFound') }];
    const found: Overview = { filter: 'all', page: 0, count: 1, lines: [referral], hasNext: false };
    return [{ card: deskOverview(found, means.channelLanguage, means.now()) }];
  },
};

const ADMIT: Command = {
  words: /^(?:toelaten|admit)$/i,
  async answer(means) {
    const waiting = await waitingForAdmission(means);
    const t = textsIn(means.channelLanguage);
    if (waiting.length === 0) return [{ text: t('link.nobodyWaiting') }];
    return [{ card: admissions(waiting, means.channelLanguage) }];
  },
};

/** The intake shows answers, so it never goes into a channel. */
const PHONE: Command = {
  words: /^(?:telefoon|phone)$/i,
  answer: async (means) => [{ text: textsIn(means.channelLanguage)('bot.phoneInOwnChat') }],
};

const HOMES: Command = {
  words: /^(?:huizen|gezinshuizen|homes)$/i,
  async answer(means, turn) {
    const provider = await providerInReach(means, await ownChannel(means, turn));
    return provider ? [{ card: homesCard(provider, {}, member(means)) }] : [];
  },
};

const MENTION_ME: Command = {
  words: /^(?:meld mij|notify me)$/i,
  async answer(means, turn) {
    const t = textsIn(means.channelLanguage);
    const name = turn.name ?? t('mention.aColleague');
    const noted = await beMentioned(means, turn.speaker, { account: turn.account, name });
    return [{ text: t(`mention.${noted}`) }];
  },
};

const MENTION_ME_NOT: Command = {
  words: /^(?:meld mij niet(?: meer)?|stop notifying me)$/i,
  async answer(means, turn) {
    const noted = await stopBeingMentioned(means, turn.speaker);
    return [{ text: textsIn(means.channelLanguage)(`mention.${noted === 'noted' ? 'stopped' : noted}`) }];
  },
};

const PLACES: Command = {
  words: /^(?:plekken|plaatsen|vrije plekken|places|free places)$/i,
  async answer(means, turn) {
    const places = await placesToConfirm(means, await ownChannel(means, turn));
    return places ? [{ card: freePlacesCard(places, {}, member(means)) }] : [];
  },
};

const STATUS: Command = {
  words: /^(?:stand|status)$/i,
  async answer(means, turn) {
    const status = await providerStatus(means, await ownChannel(means, turn));
    return status ? [{ card: providerStatusCard(status, means.channelLanguage) }] : [];
  },
};

const PROVIDERS: Command = {
  words: /^(?:aanbieders|providers)$/i,
  async answer(means, turn) {
    const providers = await allProviders(means, await whoSpeaks(means, turn.speaker));
    return providers ? [{ card: providersCard(providers, {}, means.channelLanguage) }] : [];
  },
};

const FIGURES: Command = {
  words: /^(?:cijfers|figures)$/i,
  async answer(means, turn) {
    const figures = await countFigures(means, await whoSpeaks(means, turn.speaker));
    return figures ? [{ card: figuresCard(figures, means.channelLanguage) }] : [];
  },
};

/** A provider's member speaks for the provider of this channel. */
async function ownChannel(means: Spoken, turn: Turn): Promise<Keeper> {
  return { actor: await whoSpeaks(means, turn.speaker), provider: '' };
}

function member(means: Spoken): Onlooker {
  return { language: means.channelLanguage, today: readingNow(means).today, isMember: true };
}

const help = (party: Party['role']): Command => ({
  words: GREETING,
  answer: async (means) => [{ text: textsIn(means.channelLanguage)(`help.${party}`, contactWords(means.contacts)) }],
});

/** For whoever stands in a channel that belongs to nobody. */
const WHO_I_AM: Command = {
  words: GREETING,
  answer: async (means) => [{ text: textsIn(means.channelLanguage)('bot.nobody', contactWords(means.contacts)) }],
};

export const CHANNEL_COMMANDS: Readonly<Record<Party['role'] | 'nobody', readonly Command[]>> = {
  coordination: [OVERVIEW, FIND, ADMIT, PROVIDERS, FIGURES, PHONE, LINK, UNLINK, help('coordination')],
  provider: [HOMES, PLACES, STATUS, MENTION_ME, MENTION_ME_NOT, LINK, UNLINK, help('provider')],
  nobody: [LINK, WHO_I_AM],
};

async function linkInWords(means: Spoken, turn: Turn, name: string): Promise<string> {
  const t = textsIn(means.channelLanguage);
  const linked = await linkChannel(
    means,
    { ...turn.speaker, teamId: turn.teamId ?? '', channelKind: turn.channelKind },
    name,
  );
  switch (linked.kind) {
    case 'linked':
      return linked.party.role === 'coordination'
        ? t('link.linkedDesk')
        : t('link.linkedProvider', { name: plain(linked.party.name) });
    case 'already-linked':
    case 'linked-elsewhere':
      return t(`link.${linked.kind}`, { party: plain(linked.party.name) });
    case 'not-a-coordinator':
    case 'name-missing':
    case 'name-too-long':
    case 'team-has-another-party':
      return t(`link.${linked.kind}`, contactWords(means.contacts));
  }
}
