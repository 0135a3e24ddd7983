/** How long ago somebody checked an entry against its source: years without a check, and words for lists. */
export const FERSKHETER = {
  fersk: { aar: 0, ord: '' },
  gammel: { aar: 1, ord: 'Ikke kontrollert på over ett år' },
  utdatert: { aar: 2, ord: 'Ikke kontrollert på over to år' },
} as const;

export type Ferskhet = keyof typeof FERSKHETER;

/** How fresh an entry checked on `sistKontrollert` is on the day `idag`; both are ISO days. */
export function ferskhet(sistKontrollert: string, idag: string): Ferskhet {
  // The same day in another year. 29 February need not exist there: days are only compared.
  const eldreEnn = (grad: Ferskhet) => sistKontrollert < Number(idag.slice(0, 4)) - FERSKHETER[grad].aar + idag.slice(4);
  return eldreEnn('utdatert') ? 'utdatert' : eldreEnn('gammel') ? 'gammel' : 'fersk';
}
