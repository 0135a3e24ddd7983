import type { Indekspost } from './indeks.ts';
import type { Likhetsfil } from './likhetsfil.ts';
import type { Merking } from './merking.ts';

/** The place of a text in `tekster`: what many entries say is written once. */
type Nr = number;
type Liste = readonly Nr[];

type Rad = readonly [
  treff: string,
  tittel: string,
  kortOm: string,
  forHvem: string,
  sporHvem: string,
  sted: Nr,
  status: readonly [id: Nr, tekst: Nr] | null,
  undersokt: readonly [niva: number | null, tekst: Nr],
  laerdom: readonly (readonly [overskrift: Nr, punkter: readonly string[]])[],
  utdrag: readonly (readonly [overskrift: Nr, tekst: string])[],
  /** By target group, problem, kind of measure and partner. */
  merking: readonly Liste[],
  fylker: Liste,
];

/** The entries of the index file as they are sent: rows, for the names of fields are many times their values. */
export interface Postfil {
  tekster: readonly string[];
  rader: readonly Rad[];
}

/** The index file as /lignende/ fetches it. */
export type PakketLikhetsfil = Omit<Likhetsfil, 'poster'> & { poster: Postfil };

function pakkPoster(poster: readonly Indekspost[]): Postfil {
  const numre = new Map<string, Nr>();
  const nr = (tekst: string): Nr => {
    const funnet = numre.get(tekst) ?? numre.size;
    numre.set(tekst, funnet);
    return funnet;
  };
  const rader = poster.map(({ treff, merking, fylker, kort }): Rad => [
    treff,
    kort.tittel,
    kort.kortOm,
    kort.forHvem,
    kort.sporHvem,
    nr(kort.sted),
    kort.status === undefined ? null : [nr(kort.status[0]), nr(kort.status[1])],
    [kort.undersokt[0], nr(kort.undersokt[1])],
    kort.laerdom.map(([overskrift, punkter]) => [nr(overskrift), punkter] as const),
    kort.utdrag.map(([overskrift, tekst]) => [nr(overskrift), tekst] as const),
    [merking.malgruppe, merking.utfordring, merking.tiltakskategori, merking.samarbeidspart].map((ider) => ider.map(nr)),
    fylker.map(nr),
  ]);
  return { tekster: [...numre.keys()], rader };
}

function lesPoster({ tekster, rader }: Postfil): Indekspost[] {
  const tekst = (nr: Nr): string => tekster[nr] ?? '';
  const liste = (numre: Liste | undefined): string[] => (numre ?? []).map(tekst);
  const lesMerking = ([malgruppe, utfordring, tiltakskategori, samarbeidspart]: readonly Liste[]): Merking => ({
    malgruppe: liste(malgruppe),
    utfordring: liste(utfordring),
    tiltakskategori: liste(tiltakskategori),
    samarbeidspart: liste(samarbeidspart),
  });
  return rader.map(([treff, tittel, kortOm, forHvem, sporHvem, sted, status, [niva, undersokt], laerdom, utdrag, merking, fylker]) => ({
    treff,
    merking: lesMerking(merking),
    fylker: liste(fylker),
    kort: {
      tittel,
      kortOm,
      forHvem,
      sted: tekst(sted),
      ...(status === null ? {} : { status: [tekst(status[0]), tekst(status[1])] as const }),
      undersokt: [niva, tekst(undersokt)],
      laerdom: laerdom.map(([overskrift, punkter]) => [tekst(overskrift), punkter] as const),
      sporHvem,
      utdrag: utdrag.map(([overskrift, del]) => [tekst(overskrift), del] as const),
    },
  }));
}

/** Packs the index file; `pakkUtLikhetsfil` gives the same back. */
export const pakkLikhetsfil = (fil: Likhetsfil): PakketLikhetsfil => ({ ...fil, poster: pakkPoster(fil.poster) });

export const pakkUtLikhetsfil = (fil: PakketLikhetsfil): Likhetsfil => ({ ...fil, poster: lesPoster(fil.poster) });
