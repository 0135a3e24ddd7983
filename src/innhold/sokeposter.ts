import { sokeposter } from '../domene/sokeposter.ts';
import type { Sokeoppforing } from '../sok/sokepost.ts';
import { hentBase } from './base.ts';
import { enGang } from './en-gang.ts';

/** The search posts of the whole base: methods, studies, guides, terms, each sorted by title. */
export const hentSokeposter: () => Promise<readonly Sokeoppforing[]> = enGang(async () => sokeposter(await hentBase()));

/** The search posts of the methods, sorted by title. */
export const hentMetodeposter: () => Promise<readonly Sokeoppforing[]> = enGang(async () =>
  (await hentSokeposter()).filter(({ type }) => type === 'metoder'),
);
