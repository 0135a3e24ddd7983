import { atom } from '../domene/strommer/atom.ts';
import { stromoppforinger, type Stromoppforing } from '../domene/strommer/oppforinger.ts';
import type { Strom } from '../domene/strommer/strommer.ts';
import { NETTSTED, nettadresse } from '../nettsted.ts';
import { hentBase } from './base.ts';
import { endringerAv } from './historie.ts';

/** Every page the feeds tell about, last changed first. */
export const hentStromoppforinger = async (): Promise<Stromoppforing[]> => stromoppforinger(await hentBase(), endringerAv);

/** The answer to one who asks for a feed. */
export function atomsvar(strom: Strom, oppforinger: readonly Stromoppforing[]): Response {
  return new Response(atom(strom, oppforinger, NETTSTED.navn, nettadresse), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
