/** What one side said by phone, as the act that a coordinator writes down for it. */
import { isDay } from '../../domain/calendar';
import type { CommandOf } from '../../domain/commands';
import { LISTS, type ListValue } from '../../domain/lists';
import type { ActionOf } from '../actions';

type SaidByPhone = CommandOf<
  | 'file-sent'
  | 'no-file-yet'
  | 'fits'
  | 'take-back'
  | 'does-not-fit'
  | 'still-exploring'
  | 'set-moving-in'
  | 'say-how-it-goes'
>;

/** `undefined` when it needs a day that is not there. */
export function writtenDown({
  side,
  saidByPhone,
  reasonByPhone,
  dayByPhone,
}: ActionOf<'desk.said'>): SaidByPhone | undefined {
  const onBehalfOf = side;
  switch (saidByPhone) {
    case 'does-not-fit':
      return { type: saidByPhone, onBehalfOf, reason: isMismatchReason(reasonByPhone) ? reasonByPhone : 'other' };
    case 'still-exploring':
      return isDay(dayByPhone) ? { type: saidByPhone, onBehalfOf, expectedAround: dayByPhone } : undefined;
    case 'set-moving-in':
      return isDay(dayByPhone) ? { type: saidByPhone, onBehalfOf, on: dayByPhone } : undefined;
    case 'goes-well':
    case 'goes-not-well':
      return { type: 'say-how-it-goes', onBehalfOf, well: saidByPhone === 'goes-well' };
    default:
      return { type: saidByPhone, onBehalfOf };
  }
}

function isMismatchReason(text: string): text is ListValue<'mismatchReason'> {
  return (LISTS.mismatchReason as readonly string[]).includes(text);
}
