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
  referral: [],
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

/** The draft a person fills in is found by its owner. */
function withoutCurrentDraft({ currentDraft: _, ...person }: Body): Body {
  return person;
}
