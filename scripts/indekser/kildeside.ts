import { lesHtml, type Lytter } from '../bygg/html.ts';

/** A page as the index sees it: where its searched part begins, and its words. */
export interface Kildeside {
  /** Place of the first character inside the searched part. */
  start: number;
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
  let start: number | undefined;
  /** Elements open, counted from the searched part; and at how many the part left out, and the title, begin. */
  let dybde = 0;
  let utelatt = Infinity;
  let tittel = Infinity;
  let tekst = '';
  let navnet = '';
  const aliaser: string[] = [];
  return {
    kilde: () => (start === undefined ? undefined : { start, tekst, navn: [navnet, ...aliaser].join(' ') }),
    apner(navn, attributter, { etter }) {
      if (dybde === 0 && (start !== undefined || attributter['data-pagefind-body'] === undefined)) return;
      start ??= etter;
      dybde += 1;
      tekst += ' ';
      const meta = attributter['data-pagefind-meta'];
      const verdi = attributter['value'] ?? '';
      if (meta === 'aliaser[value]') aliaser.push(verdi);
      if (meta === 'tittel') tittel = Math.min(tittel, dybde);
      if (dybde > utelatt) return;
      if (meta?.endsWith('[value]') === true && !meta.startsWith('treff')) tekst += verdi;
      if (utelates(navn, attributter)) utelatt = Math.min(utelatt, dybde);
    },
    lukker() {
      if (dybde === 0) return;
      if (dybde === utelatt) utelatt = Infinity;
      if (dybde === tittel) tittel = Infinity;
      if (dybde > tittel) navnet += ' ';
      dybde -= 1;
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

/** The page with extra search words in its searched part, for the index only: the built file is not touched. */
export function medDeler(html: string, start: number, deler: Deler): string {
  const meta = Object.entries(deler)
    .filter(([, ord]) => ord.length > 0)
    .map(([felt, ord]) => `<data hidden data-pagefind-meta="${felt}[value]" value="${ord.join(' · ')}"></data>`);
  return `${html.slice(0, start)}${meta.join('')}${html.slice(start)}`;
}
