/** A year, a month or a day as the schema writes it, or why it cannot be known. */
export type Datotolkning = { tid: string } | { melding: string };

const MANEDER = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const FORSTE_AR = 1900;
const SISTE_AR = 2100;
/** Excel's day 1 is 1 January 1900, and it believes that 1900 was a leap year: day 0 is 30 December 1899. */
const EXCEL_NULL = Date.UTC(1899, 11, 30);
const DOGN = 86_400_000;
/** Serial numbers that can be days of our time: 1954–2119. */
const SERIE = { fra: 20_000, til: 80_000 } as const;

const to = (tall: number) => String(tall).padStart(2, '0');

function dag(ar: number, maned: number, dagen: number, vist: string): Datotolkning {
  const dato = new Date(Date.UTC(ar, maned - 1, dagen));
  const finnes =
    dato.getUTCMonth() === maned - 1 && dato.getUTCDate() === dagen && ar >= FORSTE_AR && ar <= SISTE_AR;
  return finnes
    ? { tid: `${ar}-${to(maned)}-${to(dagen)}` }
    : { melding: `«${vist}» er en dato som ikke finnes.` };
}

/** Two digits are this century unless that is more than a year ahead. */
const helt = (ar: string): number => {
  const tall = Number(ar);
  return ar.length > 2 ? tall : tall + (2000 + tall > new Date().getUTCFullYear() + 1 ? 1900 : 2000);
};

const manedsnummer = (navn: string): number => {
  const kort = navn.toLocaleLowerCase('nb').replace(/\.$/u, '');
  return kort.length < 3 ? 0 : MANEDER.findIndex((maned) => maned.startsWith(kort)) + 1;
};

const iAr = (ar: number) => ar >= FORSTE_AR && ar <= SISTE_AR;

/** A number in a column of dates: a year, or a day as Excel counts them. */
export function datoAvTall(tall: number): Datotolkning {
  if (Number.isInteger(tall) && iAr(tall)) return { tid: String(tall) };
  if (tall >= SERIE.fra && tall < SERIE.til) {
    return { tid: new Date(EXCEL_NULL + Math.floor(tall) * DOGN).toISOString().slice(0, 10) };
  }
  return { melding: `«${String(tall).replace('.', ',')}» er ikke en dato.` };
}

type Monster = readonly [RegExp, (deler: readonly string[], vist: string) => Datotolkning | undefined];

const MONSTRE: readonly Monster[] = [
  [/^(\d{4})$/u, ([ar = '']) => (iAr(Number(ar)) ? { tid: ar } : undefined)],
  [
    /^(\d{4})-(\d{1,2})$/u,
    ([ar = '', m = '']) =>
      iAr(Number(ar)) && Number(m) >= 1 && Number(m) <= 12 ? { tid: `${ar}-${to(Number(m))}` } : undefined,
  ],
  [
    /^(\d{1,2})[./](\d{4})$/u,
    ([m = '', ar = '']) =>
      iAr(Number(ar)) && Number(m) >= 1 && Number(m) <= 12 ? { tid: `${ar}-${to(Number(m))}` } : undefined,
  ],
  [
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/u,
    ([ar = '', m = '', d = ''], vist) => dag(Number(ar), Number(m), Number(d), vist),
  ],
  [
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:\s.*)?$/u,
    ([d = '', m = '', ar = ''], vist) => dag(helt(ar), Number(m), Number(d), vist),
  ],
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/u,
    ([d = '', m = '', ar = ''], vist) =>
      Number(d) <= 12 && Number(m) <= 12 && d !== m
        ? { melding: `«${vist}» kan bety to datoer. Skriv den med punktum, som 03.04.2024.` }
        : dag(helt(ar), Number(m), Number(d), vist),
  ],
  [
    /^(\d{1,2})\.?\s+(\p{L}+\.?)\s+(\d{4})$/u,
    ([d = '', navn = '', ar = ''], vist) =>
      manedsnummer(navn) > 0 ? dag(Number(ar), manedsnummer(navn), Number(d), vist) : undefined,
  ],
  [
    /^(\p{L}+\.?)\s+(\d{4})$/u,
    ([navn = '', ar = '']) =>
      manedsnummer(navn) > 0 && iAr(Number(ar)) ? { tid: `${ar}-${to(manedsnummer(navn))}` } : undefined,
  ],
];

/** «3. mars 2024», 03.03.2024, 2024-03-03, mars 2024, 2024, or Excel's number for a day. `undefined` for no date at all. */
export function lesDato(tekst: string): Datotolkning | undefined {
  const vist = tekst.replaceAll(/\s+/gu, ' ').trim();
  if (vist === '' || /^[-–—]$/u.test(vist) || /^(?:ukjent|vet ikke|ikke oppgitt)$/iu.test(vist))
    return undefined;
  const rent = vist.replace(/^(?:ca\.?|fra|til|den)\s+/iu, '');
  if (/^\d{5}(?:,\d+)?$/u.test(rent)) return datoAvTall(Number(rent.replace(',', '.')));
  for (const [monster, les] of MONSTRE) {
    const treff = monster.exec(rent);
    const tolket = treff && les(treff.slice(1), vist.slice(0, 40));
    if (tolket) return tolket;
  }
  return {
    melding: `«${vist.slice(0, 40)}» er ikke en dato vi forstår. Skriv for eksempel 03.04.2024, april 2024 eller 2024.`,
  };
}

/** A period: «2021–2023», «mars 2021 til juni 2022». `slutt` is left out when there is none. */
export function lesPeriode(
  tekst: string,
): { start: string; slutt?: string } | { melding: string } | undefined {
  const vist = tekst.replaceAll(/\s+/gu, ' ').trim();
  if (vist === '') return undefined;
  const deler = /^\d{4}-\d{4}$/u.test(vist) ? vist.split('-') : vist.split(/\s*[–—]\s*|\s+-\s+|\s+til\s+/u);
  const [start, slutt, ...flere] = deler.filter((del) => del !== '').map(lesDato);
  const feil = {
    melding: `«${vist.slice(0, 60)}» er ikke en periode vi forstår. Skriv for eksempel 2021–2023.`,
  };
  if (flere.length > 0 || !start || !('tid' in start)) return feil;
  if (slutt === undefined) return { start: start.tid };
  return 'tid' in slutt ? { start: start.tid, slutt: slutt.tid } : feil;
}
