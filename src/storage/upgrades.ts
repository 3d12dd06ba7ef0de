/** Brings a document that older code stored to the shape of today, one version at a time. */
import type { DocumentKind } from '../flows/ports';
import { StoreError } from './storeError';

/** The JSON of one stored document, of whichever version. */
export type Body = Record<string, unknown>;

/**
 * For each kind, the step from version 0 to 1, from 1 to 2 and so on; its length is the version that is written now.
 * A new optional field needs no step; a required, renamed or removed one does.
 */
const UPGRADES: Readonly<Record<DocumentKind, readonly ((body: Body) => Body)[]>> = {
  referral: [withReview],
  person: [withoutCurrentDraft],
  party: [],
  access: [],
};

export function currentVersion(kind: DocumentKind): number {
  return UPGRADES[kind].length;
}

export function upgraded(kind: DocumentKind, body: Body, version: number): Body {
  if (version > currentVersion(kind)) throw new StoreError('document-too-new', `${kind}, version ${version}`);
  return UPGRADES[kind].slice(version).reduce((older, step) => step(older), body);
}

/** What the review needs, and verdicts that are there only when it fits. */
function withReview(referral: Body): Body {
  const profiles = (referral.profiles as Body[]).map((profile) => ({ ...profile, kept: [] }));
  const stage = withoutFits(referral.stage as Body);
  return { ...referral, profiles, stage, waived: [], notes: [], notDoubleOf: [] };
}

function withoutFits(stage: Body): Body {
  const introduction = stage.introduction as { verdicts: Record<string, Body> } | undefined;
  if (!introduction) return stage;
  const verdicts = Object.entries(introduction.verdicts).map(([side, { fits: _, ...verdict }]) => [side, verdict]);
  return { ...stage, introduction: { ...introduction, verdicts: Object.fromEntries(verdicts) } };
}

/** The draft a person fills in is found by its owner. */
function withoutCurrentDraft({ currentDraft: _, ...person }: Body): Body {
  return person;
}
