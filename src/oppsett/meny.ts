/** The main menu, shared by the head and the foot of every page. */
export const MENY = [
  { tekst: 'Søk', adresse: '/sok/' },
  { tekst: 'Metoder', adresse: '/metoder/' },
  { tekst: 'Forskning', adresse: '/forskning/' },
  { tekst: 'Veiledninger', adresse: '/veiledninger/' },
  { tekst: 'Begreper', adresse: '/begreper/' },
  { tekst: 'Bidra', adresse: '/bidra/' },
  { tekst: 'Om', adresse: '/om/' },
] as const;
