import { jaNei, liste, tekst } from './felt.ts';

/** Fields that several kinds of pages share. */
export const sokeord = liste(
  tekst({ navn: 'Søkeord', beskrivelse: 'Et ord eller uttrykk leseren kan komme til å søke med.', maks: 60 }),
  { navn: 'Søkeord', beskrivelse: 'Ord folk søker med som ikke står på siden. De vises ikke.' },
).optional();

export const utkast = jaNei({ navn: 'Utkast', beskrivelse: 'true mens siden skrives: vises bare i npm run dev.' }).optional();

/** An id a page has had: part of an address, so ASCII kebab-case like the names of files. */
export function gammelId(navn: string, beskrivelse: string) {
  return tekst({ navn, beskrivelse, maks: 80 }).refine((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id), {
    error: (issue) => `Id-en «${String(issue.input)}» kan bare ha små bokstaver fra a til z, tall og bindestrek.`,
  });
}

export const tidligereId = liste(gammelId('Tidligere id', 'Siste del av en adresse siden har hatt.'), {
  navn: 'Tidligere id',
  beskrivelse: 'Id-er siden har hatt før. Den som følger en gammel lenke, blir sendt hit.',
}).optional();
