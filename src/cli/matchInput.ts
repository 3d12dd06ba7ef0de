/** What `npm run match` reads: one referral, homes, their providers and a day; anything else is refused by its field. */
import { z } from 'zod';
import { lookUpMunicipality, municipalityByCode } from '../domain/geography/municipalities';
import type { ProviderWithHomes } from '../domain/matching/rankHomes';
import type { Search } from '../domain/matching/search';
import type { Circumstances } from '../domain/matching/who';
import { QUESTION_LIST } from '../domain/questions';
import { answersSchema } from '../storage/answerSchemas';
import { contractSchema, homeFields } from '../storage/partySchemas';
import { count, day, oneOf, text } from '../storage/schemaOf';

export type MatchInput =
  | {
      kind: 'read';
      search: Search;
      providers: ProviderWithHomes[];
      circumstances: Circumstances;
      language: 'nl' | 'en';
    }
  | { kind: 'wrong'; errors: { field: string; reason: string }[] };

export function readMatchInput(json: string): MatchInput {
  const parsed = parsedJson(json);
  if (parsed === undefined) return { kind: 'wrong', errors: [{ field: '(input)', reason: 'is not JSON' }] };
  const result = input.safeParse(parsed);
  if (!result.success) return { kind: 'wrong', errors: result.error.issues.map(namedIssue) };
  const { asOf, language, referral, homes, providers, claims } = result.data;
  const { answers, youths, history } = referral;
  return {
    kind: 'read',
    search: { answers, youths, history: new Map(Object.entries(history)) },
    providers: withHomes(providers, homes),
    circumstances: { today: asOf, claims },
    language,
  };
}

/** A name as people type it becomes its code; what is not found or ambiguous stays, and is refused by the field. */
const codeOfPlace = (value: unknown) => {
  const found = typeof value === 'string' && !municipalityByCode(value) ? lookUpMunicipality(value) : undefined;
  return found?.kind === 'found' ? found.municipality.code : value;
};

const place = z.preprocess(
  codeOfPlace,
  z.string().refine((code) => municipalityByCode(code), 'must be one municipality, by name or code (Tilburg, GM0855)'),
);

const PLACES = QUESTION_LIST.filter(({ input: { kind } }) => kind === 'municipality').map(({ id }) => id as string);

const youth = z.preprocess((value) => {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([id, answer]) => [id, PLACES.includes(id) ? codeOfPlace(answer) : answer]),
  );
}, answersSchema('youth'));

const ended = <L extends 'declineReason' | 'mismatchReason'>(list: L) =>
  z.strictObject({ reason: oneOf(list), mayBeAskedAgain: z.boolean().default(false) }).optional();

const home = z
  .strictObject({ ...homeFields, municipality: place, places: count.min(1), provider: text.optional() })
  .refine(({ ages }) => ages.from >= 0 && ages.to >= ages.from, { path: ['ages'], error: 'must run from young to old' })
  .refine(({ freePlaces, places }) => !freePlaces || (freePlaces.number >= 0 && freePlaces.number <= places), {
    path: ['freePlaces', 'number'],
    error: 'must be from 0 to all places',
  });

const input = z
  .strictObject({
    asOf: day,
    language: z.enum(['nl', 'en']).default('nl'),
    referral: z.strictObject({
      answers: answersSchema('referral'),
      youths: z.array(youth).min(1).max(6),
      history: z
        .record(
          text,
          z.strictObject({
            interested: z.boolean().optional(),
            declined: ended('declineReason'),
            mismatch: ended('mismatchReason'),
          }),
        )
        .default({}),
    }),
    homes: z.array(home),
    providers: z.array(z.strictObject({ id: text, name: text, contract: contractSchema.optional() })).default([]),
    claims: z
      .array(z.strictObject({ home: text, kind: z.enum(['held', 'taken']), places: count.min(1), since: day }))
      .default([]),
  })
  .superRefine(({ homes, providers }, context) => {
    const ids = homes.map(({ id }) => id);
    homes.forEach(({ id, provider }, at) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['homes', at, field], message });
      if (ids.indexOf(id) !== at) refuse('id', 'is the id of an earlier home too');
      if (provider !== undefined && !providers.some((known) => known.id === provider))
        refuse('provider', 'is not the id of a provider');
    });
  });

type Read = z.output<typeof input>;

/** Homes of which no provider was told stand under one without a contract. */
function withHomes(providers: Read['providers'], homes: Read['homes']): ProviderWithHomes[] {
  const untold = { id: '', name: '' };
  return [...providers, untold].map((provider) => ({
    ...provider,
    homes: homes.filter((one) => (one.provider ?? '') === provider.id).map(({ provider: _, ...told }) => told),
  }));
}

function namedIssue({ path, message }: z.core.$ZodIssue): { field: string; reason: string } {
  return { field: path.length === 0 ? '(input)' : path.join('.'), reason: message };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
