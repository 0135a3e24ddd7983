import type { Ferskhet } from './ferskhet.ts';

/** What an entry's own page says of how long it is unchecked. */
export const FERSKHETSORD: Readonly<Record<Ferskhet, string>> = {
  fersk: '',
  gammel: 'Siden er ikke kontrollert mot kilden på over ett år. Noe kan ha endret seg.',
  utdatert: 'Siden er ikke kontrollert mot kilden på over to år. Spør før dere bygger på den.',
};
