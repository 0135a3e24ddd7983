/** Most methods that are compared at once: more cannot be read side by side. */
export const MAKS_SAMMENLIGNING = 4;

/** A chosen method: its id, and the title readers know it by. */
export interface Valgt {
  id: string;
  tittel: string;
}

/** What became of the ids of an address. */
export interface Utvalg {
  ider: readonly string[];
  ukjente: readonly string[];
  dobbelt: readonly string[];
  forMange: readonly string[];
}

/** The ids of `?id=…&id=…` that name a known method, the first four of them, and what was left out and why. */
export function lesUtvalg(sporring: URLSearchParams, kjent: (id: string) => boolean): Utvalg {
  const gitt = sporring.getAll('id').map((id) => id.trim()).filter(Boolean);
  const unike = [...new Set(gitt)];
  const kjente = unike.filter(kjent);
  return {
    ider: kjente.slice(0, MAKS_SAMMENLIGNING),
    ukjente: unike.filter((id) => !kjent(id)),
    dobbelt: kjente.filter((id) => gitt.indexOf(id) !== gitt.lastIndexOf(id)),
    forMange: kjente.slice(MAKS_SAMMENLIGNING),
  };
}

/** The query of a comparison: `?id=a&id=b`, or nothing for none. */
export function sammenligningssporring(ider: readonly string[]): string {
  return ider.length === 0 ? '' : `?${new URLSearchParams(ider.map((id) => ['id', id])).toString()}`;
}

const liste = new Intl.ListFormat('nb', { type: 'conjunction' });
const i = (navn: readonly string[]) => liste.format(navn.map((ett) => `«${ett}»`));

/** What was wrong with an address, in words. `navn` gives the title of a known id. */
export function utvalgsmeldinger({ ukjente, dobbelt, forMange }: Utvalg, navn: (id: string) => string): string[] {
  return [
    ...(ukjente.length === 0 ? [] : [`Vi fant ikke ${i(ukjente)} i basen. Metoden kan ha fått et annet navn. Søk etter den under.`]),
    ...(dobbelt.length === 0 ? [] : [`${liste.format(dobbelt.map(navn))} sto flere ganger og er vist én gang.`]),
    ...(forMange.length === 0
      ? []
      : [`Du kan sammenligne fire om gangen. ${liste.format(forMange.map(navn))} er ikke med. Ta bort en annen først.`]),
  ];
}

const erValgt = (verdi: unknown): verdi is Valgt =>
  typeof verdi === 'object' && verdi !== null && 'id' in verdi && 'tittel' in verdi &&
  typeof verdi.id === 'string' && typeof verdi.tittel === 'string';

/** Version of the stored list. A list of another version is not read. */
const VERSJON = 1;

/** The stored list; empty when there is none or it cannot be understood. */
export function lesListe(lagret: string | null): Valgt[] {
  if (lagret === null) return [];
  try {
    const verdi: unknown = JSON.parse(lagret);
    if (typeof verdi !== 'object' || verdi === null || !('v' in verdi) || verdi.v !== VERSJON) return [];
    if (!('valgte' in verdi) || !Array.isArray(verdi.valgte)) return [];
    return verdi.valgte.filter(erValgt).slice(0, MAKS_SAMMENLIGNING);
  } catch {
    // Text that is not JSON was not written by this page.
    return [];
  }
}

/** The list as it is stored. */
export const skrivListe = (valgte: readonly Valgt[]): string => JSON.stringify({ v: VERSJON, valgte });

/** The list with one more, or as it was, and what to tell the reader when nothing was added. */
export function leggTil(valgte: readonly Valgt[], ny: Valgt): { valgte: readonly Valgt[]; melding: string } {
  if (valgte.some(({ id }) => id === ny.id)) return { valgte, melding: `${ny.tittel} er alt valgt.` };
  if (valgte.length >= MAKS_SAMMENLIGNING) {
    return { valgte, melding: `Du kan sammenligne fire om gangen, og ${ny.tittel} ble ikke lagt til. Ta bort en først.` };
  }
  return { valgte: [...valgte, ny], melding: '' };
}
