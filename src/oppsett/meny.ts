/** The main menu, shared by the head and the foot of every page. */
export const MENY = [
  { tekst: 'Søk', adresse: '/sok/' },
  { tekst: 'Metoder', adresse: '/metoder/' },
  { tekst: 'Bidra', adresse: '/bidra/' },
  { tekst: 'Om Metodebasen', adresse: '/om/' },
] as const;
