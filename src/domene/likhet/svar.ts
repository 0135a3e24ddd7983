import { lagAnalysator, type Analyse } from './analyse.ts';
import { enheter } from './enheter.ts';
import { foreslaFasetter } from './fasetter.ts';
import { fylkerITekst } from './fylker-i-tekst.ts';
import { grunner, sammenlignFasetter, type Fasettlikhet, type FellesOrd, type Utdragspar } from './grunner.ts';
import type { Indekspost } from './indeks.ts';
import { lagLeksikon, ordene } from './leksikon.ts';
import type { Likhetsfil } from './likhetsfil.ts';
import { LIKHETSFASETTNAVN, merketerm, type Merking } from './merking.ts';
import { felles, poengFor, vektTermer, type Vekting } from './rangering.ts';
import { styrke, STYRKER, type Styrke } from './styrke.ts';
import { lesTermer } from './termindeks.ts';

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
  /** Facets the text itself seems to be about, and counties it names, by id. */
  forslag: { merking: Merking; fylker: readonly string[] };
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
const MINST_AV_BESTE = 0.4;
const FYLKESVEKT = 1.1;
const VALGT_VEKT = 3;

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

/** Makes the comparison ready from the index file. The index is unpacked once, here. */
export function lagSammenligner(fil: Likhetsfil): Sammenligner {
  const indeks = lesTermer(fil.termer);
  const leksikon = lagLeksikon(ordene(indeks.termer), fil.grupper, true);
  const analyser = lagAnalysator(leksikon);
  const analyserVist = lagAnalysator(leksikon, { deler: false });
  const overordnet = new Map(Object.entries(fil.overordnet));

  const vekt = (analyse: Analyse, valg: Valg): Vekting => {
    const vekting = vektTermer(analyse, indeks);
    const valgte = LIKHETSFASETTNAVN.flatMap((fasett) => (valg.merking?.[fasett] ?? []).map((id) => merketerm(fasett, id)));
    const vekter = new Map(vekting.vekter);
    for (const term of valgte) if (indeks.finnes(term)) vekter.set(term, Math.max(vekter.get(term) ?? 0, VALGT_VEKT));
    return { ...vekting, vekter };
  };

  const ranger = ({ vekter }: Vekting, { fylke }: Valg) => {
    const poeng = poengFor(vekter, indeks);
    return fil.poster
      .map((post, dok) => {
        const iFylket = fylke !== undefined && post.fylker.includes(fylke);
        return { post, dok, iFylket, poeng: (poeng[dok] ?? 0) * (iFylket ? FYLKESVEKT : 1) };
      })
      .filter((ett) => ett.poeng > 0)
      .sort((a, b) => b.poeng - a.poeng);
  };

  const vurder = (analyse: Analyse, valg: Valg, fasetter: Merking): Lignende[] => {
    const vekting = vekt(analyse, valg);
    const rangert = ranger(vekting, valg);
    const grense = (rangert[0]?.poeng ?? 0) * MINST_AV_BESTE;
    const vurdert = rangert.slice(0, FLEST_TREFF).flatMap((raa) => {
      const hvorMye = raa.poeng < grense ? undefined : styrke(raa.poeng, vekting);
      return hvorMye === undefined ? [] : [{ ...raa, styrke: hvorMye }];
    });
    const egne = enheter(analyse);
    return medFaSvake(synkende(vurdert)).map(({ post, dok, iFylket, styrke: hvorMye }) => ({
      post,
      styrke: hvorMye,
      ...grunner(analyse, felles(egne, dok, vekting, indeks), post.kort, analyserVist, indeks),
      fasetter: sammenlignFasetter(fasetter, post.merking, overordnet),
      iFylket,
    }));
  };

  return {
    finn: (tekst, valg = {}) => {
      const analyse = analyser(tekst);
      const fasetter = foreslaFasetter(analyse, valg.merking ?? {});
      return {
        treff: vurder(analyse, valg, fasetter),
        forslag: { merking: foreslaFasetter(analyse, {}), fylker: fylkerITekst(analyse.tekst, fil.fylker) },
        ord: analyse.tekst.split(/\s+/u).filter(Boolean).length,
      };
    },
    rekke: (tekst) => ranger(vekt(analyser(tekst), {}), {}).map(({ post }) => post.treff),
  };
}
