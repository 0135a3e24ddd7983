import type { STATUSER } from '../../skjema/koder.ts';
import { boks, type Boks, type Stil } from './boks.ts';

export type Statusid = (typeof STATUSER)[number];

const RING = 28;
const FORM: Readonly<Record<Statusid, Stil>> = {
  'i-drift': { borderRadius: '50%', backgroundColor: '#ffffff' },
  pagar: { borderRadius: '50%', border: '5px solid #ffffff' },
  avsluttet: { backgroundColor: '#ffffff' },
  stanset: { border: '5px solid #ffffff' },
  ide: { borderRadius: '50%', border: '3px dashed #ffffff' },
  ukjent: { borderRadius: '50%', border: '3px dashed #ffffff' },
};

/** The shape that stands for a status on the pages too: it differs by form, not by colour. */
export function statusmerke(status: Statusid): Boks {
  return boks({ width: RING, height: RING, marginRight: 16, flexShrink: 0, ...FORM[status] });
}
