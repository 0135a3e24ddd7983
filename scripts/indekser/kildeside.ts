import { lesHtml, type Lytter } from '../bygg/html.ts';

/** A page as the index sees it. */
export interface Kildeside {
  /** Where in the page what is searched lies: from and to, by turns. Metadata lies inside, what is left out outside. */
  utsnitt: readonly number[];
  /** Everything searched: running text and metadata, a space between. */
  tekst: string;
  /** Its title and other names. */
  navn: string;
}

/** Whether an element's content is left out of the search: a paragraph's is, but the words it holds are known. */
const utelates = (navn: string, attributter: Readonly<Record<string, string>>) =>
  navn === 'template' || (navn !== 'p' && attributter['data-pagefind-ignore'] !== undefined);

/** Makes the page of what it hears. `kilde()` is `undefined` when the page is not to be searched. */
export function kildelytter(): Lytter & { kilde(): Kildeside | undefined } {
  const utsnitt: number[] = [];
  /** Elements open, counted from the searched part; and at how many the part left out, and the title, begin. */
  let dybde = 0;
  let utelatt = Infinity;
  let tittel = Infinity;
  /** Where the part left out may be cut; `undefined` when it holds metadata, which Pagefind reads all the same. */
  let kutt: number | undefined;
  let tekst = '';
  let navnet = '';
  const aliaser: string[] = [];
  return {
    kilde: () => (utsnitt.length === 0 ? undefined : { utsnitt, tekst, navn: [navnet, ...aliaser].join(' ') }),
    apner(navn, attributter, { fra, etter }) {
      if (dybde === 0 && (utsnitt.length > 0 || attributter['data-pagefind-body'] === undefined)) return;
      if (dybde === 0) utsnitt.push(fra);
      dybde += 1;
      tekst += ' ';
      const meta = attributter['data-pagefind-meta'];
      const verdi = attributter['value'] ?? '';
      if (meta === 'aliaser[value]') aliaser.push(verdi);
      if (meta === 'tittel') tittel = Math.min(tittel, dybde);
      if (dybde > utelatt) {
        if (meta !== undefined) kutt = undefined;
        return;
      }
      if (meta?.endsWith('[value]') === true && !meta.startsWith('treff')) tekst += verdi;
      if (!utelates(navn, attributter)) return;
      utelatt = dybde;
      kutt = etter;
    },
    lukker(_navn, { fra, etter }) {
      if (dybde === 0) return;
      if (dybde === utelatt) {
        utelatt = Infinity;
        if (kutt !== undefined && kutt < fra) utsnitt.push(kutt, fra);
      }
      if (dybde === tittel) tittel = Infinity;
      if (dybde > tittel) navnet += ' ';
      dybde -= 1;
      if (dybde === 0) utsnitt.push(etter);
      tekst += ' ';
    },
    tekst(bit) {
      if (dybde === 0 || dybde >= utelatt) return;
      tekst += bit;
      if (dybde >= tittel) navnet += bit;
    },
  };
}

/** Reads a built page; `undefined` when it is not to be searched. */
export function lesKildeside(html: string): Kildeside | undefined {
  const lytter = kildelytter();
  lesHtml(html, [lytter]);
  return lytter.kilde();
}

/** Search words for the index only, by the field they go into. */
export interface Deler {
  /** Parts of the compounds of the page's names. */
  navnedeler: readonly string[];
  /** Parts of its other compounds. */
  deler: readonly string[];
}

/**
 * What the index is given of a page: its `utsnitt` alone, less than half, with extra search words. The built file
 * is not touched.
 */
export function forIndeksen(html: string, utsnitt: readonly number[], deler: Deler): string {
  const meta = Object.entries(deler)
    .filter(([, ord]) => ord.length > 0)
    .map(([felt, ord]) => `<data hidden data-pagefind-meta="${felt}[value]" value="${ord.join(' · ')}"></data>`);
  const biter = utsnitt.flatMap((fra, nr) => (nr % 2 === 0 ? [html.slice(fra, utsnitt[nr + 1])] : []));
  const sokt = biter.join('').replace('>', () => `>${meta.join('')}`);
  return `<!doctype html><html><body>${sokt}</body></html>`;
}
