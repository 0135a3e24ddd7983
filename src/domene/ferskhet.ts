/** How long ago somebody checked an entry against its source, in words readers understand. */
export const FERSKHETER = {
  fersk: { maneder: 0, kort: '', lang: '' },
  gammel: {
    maneder: 12,
    kort: 'Ikke kontrollert på over ett år',
    lang: 'Siden er ikke kontrollert mot kilden på over ett år. Noe kan ha endret seg.',
  },
  utdatert: {
    maneder: 24,
    kort: 'Ikke kontrollert på over to år',
    lang: 'Siden er ikke kontrollert mot kilden på over to år. Regn med at noe har endret seg, og spør før dere bygger på den.',
  },
} as const;

export type Ferskhet = keyof typeof FERSKHETER;

/** The ISO day `maneder` months before the ISO day `dag`. */
export function manederFor(dag: string, maneder: number): string {
  const dato = new Date(`${dag}T00:00:00Z`);
  dato.setUTCMonth(dato.getUTCMonth() - maneder);
  return dato.toISOString().slice(0, 10);
}

/** How fresh an entry checked on `sistKontrollert` is on the day `idag`; both are ISO days. */
export function ferskhet(sistKontrollert: string, idag: string): Ferskhet {
  if (sistKontrollert < manederFor(idag, FERSKHETER.utdatert.maneder)) return 'utdatert';
  return sistKontrollert < manederFor(idag, FERSKHETER.gammel.maneder) ? 'gammel' : 'fersk';
}
