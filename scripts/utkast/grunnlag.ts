import type { Base } from '../../src/domene/base.ts';
import { likhetsfil } from '../../src/domene/likhet/likhetsfil.ts';
import { lagSammenligner, type Sammenligner } from '../../src/domene/likhet/svar.ts';
import { byggBase } from '../valider/base.ts';
import type { Råfil } from '../valider/dokument.ts';
import { domenebase, likhetsordI } from './domenebase.ts';

/** What every door to a new entry needs to know of those that are there. */
export interface Grunnlag {
  base: Base;
  /** Ids in use, by collection. */
  opptatt: ReadonlyMap<string, ReadonlySet<string>>;
  /** Made when it is first asked for: building the index takes longer than all the rest. */
  sammenligner(): Sammenligner;
  /** The files as they were read. */
  filer: readonly Råfil[];
}

/** Everything a door needs, from the files under content/. */
export function lesGrunnlag(filer: readonly Råfil[], idag: string): Grunnlag {
  const innhold = byggBase(filer, { idag });
  const base = domenebase(innhold);
  let ferdig: Sammenligner | undefined;
  return {
    base,
    opptatt: new Map(
      [...innhold.oppslag].map(([samling, oppforinger]) => [samling, new Set(oppforinger.keys())]),
    ),
    sammenligner: () => (ferdig ??= lagSammenligner(likhetsfil(base, likhetsordI(innhold)))),
    filer,
  };
}
