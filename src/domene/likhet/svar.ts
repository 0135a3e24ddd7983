import { analyser, type Analyse } from './analyse.ts';
import { beleggFor } from './belegg.ts';
import { enheter, type Enhet } from './enheter.ts';
import { foreslaFasetter } from './fasetter.ts';
import { grunner, sammenlignFasetter, type Fasettlikhet, type FellesOrd, type Utdragspar } from './grunner.ts';
import { lastSokedel, ordISokedel, type Indekspost } from './indeks.ts';
import { lagLeksikon } from './leksikon.ts';
import type { Likhetsfil } from './likhetsfil.ts';
import { LIKHETSFASETTNAVN, merketerm, type Merking } from './merking.ts';
import { ranger, vektedeTermer } from './rangering.ts';
import { termkunnskap } from './sjeldenhet.ts';
import { styrke, STYRKER, type Styrke } from './styrke.ts';

/** What the writer has chosen beside the text. */
export interface Valg {
  merking?: Partial<Merking>;
  /** Id of a county: entries tried there are shown to be, and come a little earlier. */
  fylke?: string;
}

/** One entry that resembles a draft, and why. */
export interface Lignende {
  post: Indekspost;
  styrke: Styrke;
  ord: readonly FellesOrd[];
  utdrag: Utdragspar | undefined;
  fasetter: Fasettlikhet;
  iFylket: boolean;
}

export interface Likhetssvar {
  /** Best first. Empty: nothing resembles the draft. */
  treff: readonly Lignende[];
  /** Facets the draft seems to be about. */
  fasetter: Merking;
  /** Words in the draft. */
  ord: number;
}

export interface Sammenligner {
  finn(tekst: string, valg?: Valg): Likhetssvar;
  /** The places of all entries that share anything with the text, best first, for measuring. */
  rekke(tekst: string): readonly string[];
}

const FLEST_TREFF = 8;
/** Loose hits, at most: alone when nothing resembles the draft clearly, or after those that do. */
const FLEST_SVAKE = 3;
/** Share of the best score below which an entry is not worth showing. */
const MINST_AV_BESTE = 0.3;
const FYLKESVEKT = 1.1;
const VALGT_VEKT = 3;

const valgteEnheter = (valg: Valg): Enhet[] =>
  LIKHETSFASETTNAVN.flatMap((fasett) =>
    (valg.merking?.[fasett] ?? []).map((id): Enhet => {
      const term = merketerm(fasett, id);
      return { rot: term, termer: [[term, 'begrep']], steder: [] };
    }),
  );

/** A hit is never called stronger than one above it. */
function synkende<T extends { styrke: Styrke }>(treff: readonly T[]): T[] {
  let forrige = 0;
  return treff.map((ett) => {
    forrige = Math.max(forrige, STYRKER.indexOf(ett.styrke));
    return { ...ett, styrke: STYRKER[forrige] ?? 'svak' };
  });
}

function medFaSvake<T extends { styrke: Styrke }>(treff: readonly T[]): T[] {
  const klare = treff.filter(({ styrke: ett }) => ett !== 'svak');
  return [...klare, ...treff.slice(klare.length, klare.length + FLEST_SVAKE)];
}

/** Makes the comparison ready from the index file. The index is loaded once, here. */
export function lagSammenligner(fil: Likhetsfil): Sammenligner {
  const sok = lastSokedel(fil.sok);
  const kunnskap = termkunnskap(fil.sok);
  const kjente = ordISokedel(fil.sok);
  const leksikon = lagLeksikon(kjente, fil.grupper, true);
  const poster = new Map(fil.poster.map((post) => [post.treff, post]));
  const overordnet = new Map(Object.entries(fil.overordnet));

  const rangerEnheter = (egne: readonly Enhet[], valg: Valg) => {
    const vekter = vektedeTermer(egne, kunnskap);
    for (const { rot } of valgteEnheter(valg)) {
      if (kunnskap.antallMed(rot) > 0) vekter.set(rot, Math.max(vekter.get(rot) ?? 0, VALGT_VEKT));
    }
    return ranger(sok, vekter)
      .flatMap((raa) => {
        const post = poster.get(raa.treff);
        if (!post) return [];
        const iFylket = valg.fylke !== undefined && post.fylker.includes(valg.fylke);
        return [{ ...raa, post, iFylket, poeng: raa.poeng * (iFylket ? FYLKESVEKT : 1) }];
      })
      .sort((a, b) => b.poeng - a.poeng);
  };

  const vurder = (analyse: Analyse, egne: readonly Enhet[], valg: Valg, fasetter: Merking): Lignende[] => {
    const rangert = rangerEnheter(egne, valg);
    const [beste] = rangert;
    const belegg = beleggFor(egne, kunnskap);
    // Ranking weighs what matters most: when its first choice shares no more than chance, the rest is chance too.
    if (!beste || styrke(belegg(beste.treff)) === undefined) return [];
    const grense = beste.poeng * MINST_AV_BESTE;
    const vurdert = rangert.slice(0, FLEST_TREFF + 2).flatMap((raa) => {
      if (raa.poeng < grense) return [];
      const felles = belegg(raa.treff);
      const hvorMye = styrke(felles);
      return hvorMye === undefined ? [] : [{ ...raa, felles, styrke: hvorMye }];
    });
    const vist = medFaSvake(synkende(vurdert)).slice(0, FLEST_TREFF);
    return vist.map(({ post, iFylket, felles, styrke: hvorMye }) => ({
      post,
      styrke: hvorMye,
      ...grunner(analyse, felles.felles, post.kort, leksikon, kunnskap),
      fasetter: sammenlignFasetter(fasetter, post.merking, overordnet),
      iFylket,
    }));
  };

  return {
    finn: (tekst, valg = {}) => {
      const analyse = analyser(tekst, leksikon);
      const fasetter = foreslaFasetter(analyse, valg.merking ?? {});
      return {
        treff: vurder(analyse, enheter(analyse), valg, fasetter),
        fasetter,
        ord: analyse.tekst.split(/\s+/u).filter(Boolean).length,
      };
    },
    rekke: (tekst) => rangerEnheter(enheter(analyser(tekst, leksikon)), {}).map(({ treff }) => treff),
  };
}
