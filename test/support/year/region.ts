/** A region: three providers with twenty homes between them, and the youths for whom a place is sought. */
import { addDays, type Day } from '../../../src/domain/calendar';
import type { CommandOf } from '../../../src/domain/commands';
import { LISTS } from '../../../src/domain/lists';
import type { Home, Party } from '../../../src/domain/party';
import type { QuestionId } from '../../../src/domain/questions';
import { aCoordinationPoint, aHome, anAddress, aProvider, aReferral, aYouth } from '../builders';
import type { Chance } from './chance';

/** Tilburg, Waalwijk, Oisterwijk, Goirle, Hilvarenbeek, Dongen, Breda and Utrecht. */
const MUNICIPALITIES = ['GM0855', 'GM0867', 'GM0824', 'GM0785', 'GM0798', 'GM0766', 'GM0758', 'GM0344'];
const HOMES_OF = [7, 7, 6];

export function aRegion(chance: Chance): Party[] {
  return [aCoordinationPoint(), ...HOMES_OF.map((count, index) => providerWith(count, index + 1, chance))];
}

function providerWith(count: number, number: number, chance: Chance): Party {
  const id = `provider-${number}`;
  return aProvider({
    id,
    name: `Aanbieder ${number}`,
    homes: Array.from({ length: count }, (_, index) => homeOf(`${id}-home-${index + 1}`, chance)),
    channel: anAddress({ conversationId: `19:${id}@thread.tacv2` }),
    teamId: `team-${id}`,
    phone: `013-555010${number}`,
  });
}

function homeOf(id: string, chance: Chance): Home {
  const from = chance.oneOf([0, 4, 6, 8, 10]);
  const ages = { from, to: from + chance.between(6, 11) };
  const municipality = chance.oneOf(MUNICIPALITIES);
  return aHome({ id, name: `Huis ${id}`, municipality, places: chance.between(2, 6), ages });
}

type Values = CommandOf<'answer-questions'>['values'];

/** Everything that is asked, for one youth or two, as answered on this day. */
export function anIntake(chance: Chance, today: Day): { referral: Values; youths: Values[] } {
  const count = chance.happens(0.15) ? 2 : 1;
  const { forbiddenNames: _, ...answers } = aReferral().answers;
  const referral = {
    ...answers,
    youthCount: String(count),
    siblings: count > 1 ? 'mustTogether' : 'none',
    ...(chance.happens(0.15) ? { neededWhen: 'urgent' } : { neededFrom: addDays(today, chance.between(10, 90)) }),
    courtOrderGranted: addDays(today, -chance.between(5, 50)),
    courtOrderUntil: addDays(today, chance.between(60, 300)),
  } as Values;
  return { referral, youths: Array.from({ length: count }, () => aRandomYouth(chance)) };
}

function aRandomYouth(chance: Chance): Values {
  const mainTheme = chance.oneOf(LISTS.themes.slice(0, 7));
  return aYouth({
    birthMonth: `20${chance.between(10, 22)}-0${chance.between(1, 9)}`,
    sex: chance.oneOf(['girl', 'boy']),
    homeMunicipality: chance.oneOf(MUNICIPALITIES),
    staysNow: chance.oneOf(['home', 'group', 'crisisCare']),
    mainTheme,
    themes: [mainTheme],
    youthView: 'wants',
  }) as Values;
}

export const questionsIn = (values: Values) => Object.keys(values) as QuestionId[];
