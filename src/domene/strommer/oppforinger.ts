import type { Base } from '../base.ts';
import type { Endring } from '../endringer.ts';

/** The types of page a feed tells about, and what one is called. Terms change too small to tell. */
const TYPER = { metoder: 'Metode', forskning: 'Forskning', veiledninger: 'Veiledning' } as const;

/** One entry of a feed: a page, when it was written and when it was last changed (ISO days). */
export interface Stromoppforing {
  /** Stays the same when the page moves, so that no reader is told of it as new. */
  id: string;
  adresse: string;
  tittel: string;
  kortOm: string;
  type: string;
  malgrupper: readonly string[];
  fylker: readonly string[];
  publisert?: string;
  oppdatert: string;
}

/** The changes of the file of an entry, newest first; none where the history is not there to read. */
export type Endringsoppslag = (fil: string) => Promise<readonly Endring[]>;

const seneste = (...dager: (string | undefined)[]) => dager.filter((dag) => dag !== undefined).sort().at(-1);

/** Every page the feeds tell about, last changed first. */
export async function stromoppforinger(base: Base, endringerAv: Endringsoppslag): Promise<Stromoppforing[]> {
  const fylker = (utprovinger: readonly { kontor: string }[]) =>
    utprovinger.flatMap(({ kontor }) => base.kontorer.get(kontor)?.fylke ?? []);
  const sider = [
    ...base.metoder.map((side) => ({ ...side, samling: 'metoder', malgrupper: side.data.malgrupper, fylker: fylker(side.data.utprovinger) }) as const),
    ...base.forskning.map((side) => ({ ...side, samling: 'forskning', malgrupper: side.data.malgrupper, fylker: [] }) as const),
    ...base.veiledninger.map((side) => ({ ...side, samling: 'veiledninger', malgrupper: [], fylker: [] }) as const),
  ];
  const oppforinger = await Promise.all(
    sider.map(async ({ samling, id, data, malgrupper, fylker: steder }): Promise<Stromoppforing> => {
      const endringer = await endringerAv(`content/${samling}/${id}.mdx`);
      const publisert = endringer.at(-1)?.dato;
      return {
        id: `tag:metodebasen,2026:${samling}/${data.tidligereId?.[0] ?? id}`,
        adresse: `/${samling}/${id}/`,
        tittel: data.tittel,
        kortOm: data.kortOm,
        type: TYPER[samling],
        malgrupper,
        fylker: [...new Set(steder)],
        ...(publisert !== undefined && { publisert }),
        oppdatert: seneste(endringer[0]?.dato, data.sistKontrollert) ?? data.sistKontrollert,
      };
    }),
  );
  const nyestForst = (a: Stromoppforing, b: Stromoppforing) =>
    a.oppdatert === b.oppdatert ? (a.adresse < b.adresse ? -1 : 1) : a.oppdatert < b.oppdatert ? 1 : -1;
  return oppforinger.sort(nyestForst);
}
