/** The main menu, shared by the head and the foot of every page. */
export const MENY = [
  { tekst: 'Søk', adresse: '/sok/' },
  { tekst: 'Metoder', adresse: '/metoder/' },
  { tekst: 'Finnes det noe lignende?', adresse: '/lignende/' },
  { tekst: 'Forskning', adresse: '/forskning/' },
  { tekst: 'Kunnskapskart', adresse: '/kunnskapskart/' },
  { tekst: 'Veiledninger', adresse: '/veiledninger/' },
  { tekst: 'Begreper', adresse: '/begreper/' },
  { tekst: 'Bidra', adresse: '/bidra/' },
  { tekst: 'Om', adresse: '/om/' },
] as const;

/** Pages the foot of every page leads to besides the menu. */
export const OGSA_NEDERST = [
  { tekst: 'Pågår nå', adresse: '/pagar/' },
  { tekst: 'Lærdommer', adresse: '/laerdommer/' },
] as const;
