import { jaNei, liste, tekst } from './felt.ts';

/** Fields that methods, studies and guides share. */
export const sokeord = liste(
  tekst({ navn: 'Søkeord', beskrivelse: 'Et ord eller uttrykk leseren kan komme til å søke med.', maks: 60 }),
  { navn: 'Søkeord', beskrivelse: 'Ord folk søker med som ikke står på siden. De vises ikke.' },
).optional();

export const utkast = jaNei({ navn: 'Utkast', beskrivelse: 'true mens siden skrives: vises bare i npm run dev.' }).optional();
