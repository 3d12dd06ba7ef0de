/** Whether the home lies well: near home and school, within reach of parents and what must stay near. */
import { municipalityByCode } from '../../geography/municipalities';
import { asksAttention, excludes, ranks } from '../criterion';
import type { Kilometres, Who } from '../who';

/** To the home municipality, never to where the youth stays now; of two far homes the nearer stands first. */
export const distance = ranks('youth', ({ kmFromHome, rules }) => nearness(kmFromHome, rules.nearKm));

export const schoolDistance = ranks('youth', ({ youth: { keepSchool }, kmFromSchool, rules }) =>
  keepSchool === 'must' || keepSchool === 'preferably' ? nearness(kmFromSchool, rules.nearKm) : undefined,
);

/** After a split, near the home that is in view for the brother or sister. */
export const siblingNear = ranks('referral', ({ kmFromSiblings, rules }) =>
  kmFromSiblings ? nearness(kmFromSiblings, rules.nearKm) : undefined,
);

export const schoolTooFar = excludes('youth', ({ youth, kmFromSchool, rules }) => {
  if (youth.keepSchool !== 'must') return undefined;
  return {
    judge: ({ municipality }) => {
      const km = kmFromSchool(municipality);
      return km === undefined ? 'unknown' : km > rules.schoolKm ? 'excludes' : 'for';
    },
    values: ({ municipality }) => ({ km: kmFromSchool(municipality) ?? 0, most: rules.schoolKm }),
  };
});

/** Outside the regions, or further than was said, asks for attention; no preference does not apply. */
export const searchArea = asksAttention('youth', (who) => {
  const { searchArea: area } = who.search.answers;
  if (area === 'regions') return withinRegions(who);
  return area === 'nearHome' ? withinKm(who) : undefined;
});

export const parentContact = ranks('youth', ({ search: { answers }, kmFromHome, rules }) => {
  const { parentContact: often } = answers;
  if (often === 'none') return undefined;
  if (!often || often === 'unknown') return { judge: () => 'unknown' };
  const reach = within(kmFromHome, rules.contactKm[often]);
  return { ...reach, values: (home) => ({ ...reach.values(home), often: { list: 'parentContact', of: [often] } }) };
});

/** Family, friends, club and faith are taken to be where home is; where brothers and sisters live is not known. */
export const stayNear = ranks('youth', ({ search: { answers }, kmFromHome, rules }) => {
  if (!answers.stayNear?.length) return undefined;
  const nearHome = answers.stayNear.filter((one) => one !== 'siblings');
  if (nearHome.length === 0) return { judge: () => 'unknown' };
  const reach = within(kmFromHome, rules.nearKm);
  return { ...reach, values: (home) => ({ ...reach.values(home), near: { list: 'stayNear', of: nearHome } }) };
});

interface InPlace {
  municipality: string;
}

/** 1 next door, a half at `halfKm`, and always less the further away, so that no two distances count the same. */
function nearness(kilometres: Kilometres, halfKm: number) {
  return {
    judge: ({ municipality }: InPlace) => {
      const km = kilometres(municipality);
      return km === undefined ? 'unknown' : halfKm / (halfKm + km);
    },
    values: ({ municipality }: InPlace) => ({ km: kilometres(municipality) ?? 0 }),
  };
}

/** Good up to so many kilometres, and less the further beyond. */
function within(kilometres: Kilometres, most: number) {
  return {
    judge: ({ municipality }: InPlace) => {
      const km = kilometres(municipality);
      return km === undefined ? 'unknown' : km <= most ? 1 : most / (most + km);
    },
    values: ({ municipality }: InPlace) => ({ km: kilometres(municipality) ?? 0, most }),
  };
}

function withinRegions({ search: { answers } }: Who) {
  const regions = answers.searchRegions;
  return {
    judge: ({ municipality }: InPlace) => {
      const region = municipalityByCode(municipality)?.youthRegion;
      if (!region || !regions?.length) return 'unknown';
      return regions.includes(region) ? 'for' : 'attention';
    },
    values: ({ municipality }: InPlace) => ({ where: municipalityByCode(municipality)?.youthRegion ?? '' }),
  } as const;
}

function withinKm({ search: { answers }, kmFromHome }: Who) {
  const most = answers.searchKm === undefined ? undefined : Number(answers.searchKm);
  return {
    judge: ({ municipality }: InPlace) => {
      const km = kmFromHome(municipality);
      if (km === undefined || most === undefined) return 'unknown';
      return km <= most ? 'for' : 'attention';
    },
    values: ({ municipality }: InPlace) => ({ where: `${kmFromHome(municipality) ?? 0} km` }),
  } as const;
}
