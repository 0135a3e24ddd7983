import { kjoredag } from '../../src/domene/idag.ts';
import { indekser } from '../indekser.ts';
import type { Feil } from '../valider/feil.ts';
import { valider, type Validering } from '../valider/valider.ts';
import { byggSider } from './bygg-sider.ts';
import { lesNettsted, type Lest } from './les-nettsted.ts';
import { pakkUt } from './pakk-ut.ts';
import { sjekkLest } from './sjekk/sjekk-nettsted.ts';

/** The steps of a build, each of which may reject. */
export interface Byggesteg {
  valider(rot: string): Promise<Validering>;
  /** Renders every page of the project in `rot` into the empty folder `ut`. */
  byggSider(rot: string, ut: string): Promise<void>;
  /** Reads the pages in `ut` for the steps that follow. */
  les(ut: string): Promise<Lest>;
  /** Indexes the site in `ut` and takes out of its pages what only the indexing reads; returns the number of searchable pages. */
  indekser(ut: string, lest: Lest): Promise<number>;
  /** What is wrong with the site in `ut`, when it is indexed. */
  sjekk(ut: string, lest: Lest): Promise<Feil[]>;
}

export const STEG: Byggesteg = {
  valider: (rot) => valider({ rot, idag: kjoredag(process.env) }),
  byggSider: async (rot, ut) => {
    await byggSider(rot, ut);
    pakkUt(ut);
  },
  les: lesNettsted,
  indekser: (ut, { ord }) => indekser(ut, ord),
  sjekk: (ut, { sjekk }) => sjekkLest(ut, sjekk),
};
