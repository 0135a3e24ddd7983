/** One link of a menu: an address inside the site, without the base path. */
export interface Menypunkt {
  tekst: string;
  adresse: string;
}

const SOK: Menypunkt = { tekst: 'Søk', adresse: '/sok/' };
const METODER: Menypunkt = { tekst: 'Metoder', adresse: '/metoder/' };
const LIGNENDE: Menypunkt = { tekst: 'Finnes det noe lignende?', adresse: '/lignende/' };
const FORSKNING: Menypunkt = { tekst: 'Forskning', adresse: '/forskning/' };
const KUNNSKAPSKART: Menypunkt = { tekst: 'Kunnskapskart', adresse: '/kunnskapskart/' };
const VEILEDNINGER: Menypunkt = { tekst: 'Veiledninger', adresse: '/veiledninger/' };

/** What readers come for: the head of every page. */
export const MENY: readonly Menypunkt[] = [SOK, METODER, LIGNENDE, FORSKNING, KUNNSKAPSKART, VEILEDNINGER, { tekst: 'Om', adresse: '/om/' }];

/** Every way in, grouped: the foot of every page. */
export const BUNNMENY: readonly { tittel: string; punkter: readonly Menypunkt[] }[] = [
  {
    tittel: 'Finn',
    punkter: [
      SOK,
      METODER,
      FORSKNING,
      { tekst: 'Kontor', adresse: '/kontor/' },
      { tekst: 'Basen i bilder', adresse: '/oversikt/' },
      { tekst: 'Begreper', adresse: '/begreper/' },
      { tekst: 'Pågår nå', adresse: '/pagar/' },
      { tekst: 'Lærdommer', adresse: '/laerdommer/' },
    ],
  },
  {
    tittel: 'Før dere prøver noe nytt',
    punkter: [
      LIGNENDE,
      KUNNSKAPSKART,
      { tekst: 'Sammenlign', adresse: '/sammenlign/' },
      { tekst: 'Planlegg søknaden', adresse: '/soknad/' },
      VEILEDNINGER,
    ],
  },
  {
    tittel: 'Om nettstedet',
    punkter: [
      { tekst: 'Om Metodebasen', adresse: '/om/' },
      { tekst: 'Bidra', adresse: '/bidra/' },
      { tekst: 'Åpne data', adresse: '/data/' },
      { tekst: 'Følg med', adresse: '/folg-med/' },
      { tekst: 'Tilgjengelighet', adresse: '/tilgjengelighet/' },
      { tekst: 'Personvern', adresse: '/personvern/' },
    ],
  },
];

/** What `aria-current` says of a link to `adresse` on the page `side`: the page itself, or the part it is in. */
export function narDuErHer(adresse: string, side: string): 'page' | 'true' | undefined {
  if (adresse === side) return 'page';
  return side.startsWith(adresse) ? 'true' : undefined;
}
