/** One link of a menu: an address inside the site, without the base path. */
export interface Menypunkt {
  tekst: string;
  adresse: string;
}

/** What readers come for: the head of every page. */
export const MENY: readonly Menypunkt[] = [
  { tekst: 'Søk', adresse: '/sok/' },
  { tekst: 'Metoder', adresse: '/metoder/' },
  { tekst: 'Finnes det noe lignende?', adresse: '/lignende/' },
  { tekst: 'Forskning', adresse: '/forskning/' },
  { tekst: 'Kunnskapskart', adresse: '/kunnskapskart/' },
  { tekst: 'Veiledninger', adresse: '/veiledninger/' },
  { tekst: 'Om', adresse: '/om/' },
];

/** Every way in, grouped: the foot of every page. */
export const BUNNMENY: readonly { tittel: string; punkter: readonly Menypunkt[] }[] = [
  {
    tittel: 'Finn',
    punkter: [
      { tekst: 'Søk', adresse: '/sok/' },
      { tekst: 'Metoder', adresse: '/metoder/' },
      { tekst: 'Forskning', adresse: '/forskning/' },
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
      { tekst: 'Finnes det noe lignende?', adresse: '/lignende/' },
      { tekst: 'Kunnskapskart', adresse: '/kunnskapskart/' },
      { tekst: 'Sammenlign', adresse: '/sammenlign/' },
      { tekst: 'Planlegg søknaden', adresse: '/soknad/' },
      { tekst: 'Veiledninger', adresse: '/veiledninger/' },
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
