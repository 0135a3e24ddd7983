/** Points under a heading, or without. */
export interface Gruppe {
  tittel?: string;
  punkter: readonly string[];
}

/** What one method says in one row. Neither labels nor text: the source does not say. */
export interface Celle {
  /** Words from vocabularies: the same word means the same. */
  merker?: readonly string[];
  /** Free text: other words may mean the same. */
  grupper?: readonly Gruppe[];
}

/** One method in a comparison. Served as /sammenlign/<id>.json. */
export interface Kolonne<R extends string = string> {
  id: string;
  tittel: string;
  rader: Readonly<Record<R, Celle>>;
}

export type Dom = 'likt' | 'delvis' | 'ulikt' | 'fritekst' | 'uvisst' | 'ukjent';

/** The verdict of a row, as readers meet it. */
export const DOMSORD: Readonly<Record<Dom, string>> = {
  likt: 'Likt',
  delvis: 'Delvis likt',
  ulikt: 'Ulikt',
  fritekst: 'Ulikt beskrevet',
  uvisst: 'Kan ikke sammenlignes',
  ukjent: 'Ikke oppgitt',
};

/** One method's cell in a row, with the method's title. */
export interface Rute {
  tittel: string;
  celle: Celle;
}

const tom = ({ merker, grupper }: Celle) => merker === undefined && grupper === undefined;

const liste = new Intl.ListFormat('nb', { type: 'conjunction' });

const domForMerker = (sett: readonly (readonly string[])[]): { dom: Dom; felles: string[] } => {
  const [forste = [], ...resten] = sett;
  const felles = forste.filter((merke) => resten.every((andre) => andre.includes(merke)));
  const alle = new Set(sett.flat());
  return { dom: felles.length === alle.size ? 'likt' : felles.length > 0 ? 'delvis' : 'ulikt', felles };
};

/**
 * How alike the methods are in one row, with a sentence that says in what. Labels decide where every method
 * that says anything has them; free text that differs is only «beskrevet ulikt», as words cannot be weighed.
 */
export function forskjell(ruter: readonly Rute[]): { dom: Dom; detalj: string } {
  const oppgitt = ruter.filter(({ celle }) => !tom(celle));
  const tause = ruter.filter(({ celle }) => tom(celle)).map(({ tittel }) => tittel);
  if (oppgitt.length === 0) return { dom: 'ukjent', detalj: 'Kildene sier ikke noe om dette.' };
  const mangler = tause.length === 0 ? '' : `Ikke oppgitt for ${liste.format(tause)}.`;
  if (oppgitt.length === 1 && tause.length > 0) return { dom: 'uvisst', detalj: mangler };
  const merker = oppgitt.flatMap(({ celle }) => (celle.merker ? [celle.merker] : []));
  if (merker.length < oppgitt.length) {
    const tekster = new Set(oppgitt.map(({ celle }) => JSON.stringify(celle.grupper)));
    const dom: Dom = tekster.size > 1 ? 'fritekst' : mangler === '' ? 'likt' : 'delvis';
    return { dom, detalj: mangler };
  }
  const { dom, felles } = domForMerker(merker);
  if (dom === 'likt' && mangler !== '') return { dom: 'delvis', detalj: `Likt der det er oppgitt. ${mangler}` };
  const likt = dom === 'delvis' ? `Felles: ${felles.join(' · ')}.` : '';
  return { dom, detalj: [likt, mangler].filter(Boolean).join(' ') };
}

/** The order in which verdicts are summed up. */
const REKKEFOLGE: readonly Dom[] = ['likt', 'delvis', 'ulikt', 'fritekst', 'uvisst', 'ukjent'];

/** The whole comparison, verdict by verdict: the verdict's word and the rows it holds for. */
export function oppsummerForskjeller(rader: readonly { navn: string; dom: Dom }[]): { ord: string; rader: string }[] {
  return REKKEFOLGE.flatMap((dom) => {
    const navn = rader.filter((rad) => rad.dom === dom).map((rad) => rad.navn);
    return navn.length === 0 ? [] : [{ ord: DOMSORD[dom], rader: navn.join(' · ') }];
  });
}
