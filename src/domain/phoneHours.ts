/** The hours in which the coordination point answers the phone. */

/** As `HH:mm`, on workdays. */
export interface PhoneHours {
  from: string;
  until: string;
}

const WEEKEND: readonly string[] = ['Sat', 'Sun'];
const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** Whether somebody answers at this moment; from the first minute, and no longer in the last. */
export function isPhoneHour({ from, until }: PhoneHours, now: Date): boolean {
  const parts = new Map(inAmsterdam.formatToParts(now).map(({ type, value }) => [type, value]));
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  return !WEEKEND.includes(parts.get('weekday') ?? '') && from <= time && time < until;
}
