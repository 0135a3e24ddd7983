import type { Utproving } from '../../skjema/utproving.ts';
import { visPeriode, visTidspunkt } from '../tid.ts';

/** A stretch of a bar, in percent of the drawing's width. Open: the source does not say where it ends. */
interface Strekning {
  x: number;
  bredde: number;
  apen: boolean;
}

/** Trials with the same period and status, drawn as one bar. */
export interface Tidsrad {
  /** Ids of the offices, in the order of the trials. */
  kontorer: string[];
  status: Utproving['status'];
  /** The period in words, with what is not known. */
  ord: string;
  strekninger: Strekning[];
  /** Where the bar has a known beginning and a known end, in percent. */
  kanter: number[];
}

export interface Tidslinje {
  rader: Tidsrad[];
  /** Years with a line and, below, their number. */
  streker: { aar: number; x: number }[];
  /** Trials without any time, which are not drawn. */
  utenTid: number;
}

type Dato = string | number;
/** Room at an open end and at a known one, as parts of the years that are drawn. */
const ROM = { apen: 0.12, kjent: 0.03 } as const;
const FLEST_STREKER = 6;
const STEG = [1, 2, 5, 10, 20, 50] as const;

const kjent = (dato: Dato | undefined): dato is Dato => dato !== undefined && dato !== 'ukjent';

/** A time as a number of years: its beginning, or its end, so that «2019» lasts the whole year. */
function somTall(dato: Dato, ende: 'start' | 'slutt'): number {
  const [aar = 0, maned, dag] = String(dato).split('-').map(Number);
  if (maned === undefined) return aar + (ende === 'slutt' ? 1 : 0);
  const dager = dag === undefined ? (ende === 'slutt' ? 31 : 0) : dag;
  return aar + (maned - 1 + dager / 31) / 12;
}

function iOrd({ start, slutt, status }: Utproving, per: Dato): string {
  if (kjent(slutt)) return kjent(start) ? visPeriode(start, slutt) : `start ikke oppgitt, slutt ${visTidspunkt(slutt)}`;
  const fra = `startet ${visTidspunkt(start)}`;
  if (slutt === undefined && (status === 'pagar' || status === 'i-drift')) return `${fra}, i gang per ${visTidspunkt(per)}`;
  return `${fra}, slutt ikke oppgitt`;
}

const harTid = ({ start, slutt }: Utproving) => kjent(start) || kjent(slutt);

/**
 * The timeline of a method's trials, or `undefined` when too little is dated to be worth a drawing: two
 * trials with a time, or one with both a beginning and an end. `per` is when the source was written: what
 * ran then is known up to then, and open after.
 */
export function tidslinje(utprovinger: readonly Utproving[], per: Dato): Tidslinje | undefined {
  const daterte = utprovinger.filter(harTid);
  if (daterte.length < 2 && !daterte.some(({ start, slutt }) => kjent(start) && kjent(slutt))) return undefined;
  const grupper = [...Map.groupBy(daterte, ({ start, slutt, status }) => `${start}|${slutt ?? ''}|${status}`).values()];

  const tider = daterte.flatMap(({ start, slutt }) => [
    ...(kjent(start) ? [somTall(start, 'start')] : []),
    ...(kjent(slutt) ? [somTall(slutt, 'slutt')] : []),
    ...(slutt === undefined ? [somTall(per, 'slutt')] : []),
  ]);
  const fra = Math.floor(Math.min(...tider));
  const til = Math.max(fra + 1, Math.ceil(Math.max(...tider)));
  const rom = (alleKjent: boolean) => (til - fra) * ROM[alleKjent ? 'kjent' : 'apen'];
  const venstre = fra - rom(daterte.every(({ start }) => kjent(start)));
  const hoyre = til + rom(daterte.every(({ slutt }) => kjent(slutt)));
  const x = (tid: number) => Math.round((1000 * (tid - venstre)) / (hoyre - venstre)) / 10;
  const strekning = (a: number, b: number, apen: boolean): Strekning => ({
    x: x(a),
    bredde: Math.round((x(b) - x(a)) * 10) / 10,
    apen,
  });

  const rader = grupper.flatMap((gruppe): Tidsrad[] => {
    const [forste] = gruppe;
    if (!forste) return [];
    const { start, slutt, status } = forste;
    const a = kjent(start) ? somTall(start, 'start') : undefined;
    const sistSett = a !== undefined && slutt === undefined ? Math.max(a, somTall(per, 'slutt')) : undefined;
    const b = kjent(slutt) ? somTall(slutt, 'slutt') : sistSett;
    return [
      {
        kontorer: gruppe.map(({ kontor }) => kontor),
        status,
        ord: iOrd(forste, per),
        strekninger: [
          ...(a === undefined ? [strekning(venstre, b ?? hoyre, true)] : []),
          ...(a !== undefined && b !== undefined ? [strekning(a, b, false)] : []),
          ...(a !== undefined && !kjent(slutt) ? [strekning(b ?? a, hoyre, true)] : []),
        ],
        kanter: [...(a === undefined ? [] : [x(a)]), ...(kjent(slutt) && b !== undefined ? [x(b)] : [])],
      },
    ];
  });
  const steg = STEG.find((ett) => (til - fra) / ett <= FLEST_STREKER) ?? 100;
  const forsteStrek = Math.ceil(fra / steg) * steg;
  const streker = Array.from({ length: Math.floor((til - forsteStrek) / steg) + 1 }, (_, nr) => forsteStrek + nr * steg);
  return {
    rader,
    streker: streker.map((aar) => ({ aar, x: x(aar) })),
    utenTid: utprovinger.length - daterte.length,
  };
}
