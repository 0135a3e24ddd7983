import type { z } from 'zod';
import { dato, heltall, liste, objekt, tekst, tidspunkt } from './felt.ts';
import { kildehenvisning } from './kildehenvisning.ts';
import { sokeord, tidligereId } from './sidefelter.ts';

/** Front matter of content/veiledninger/<id>.mdx: a guide. */
export const veiledning = objekt(
  {
    tittel: tekst({ navn: 'Tittel', beskrivelse: 'Hva veiledningen hjelper med.', maks: 100 }),
    tidligereId,
    sokeord,
    kortOm: tekst({ navn: 'kortOm', beskrivelse: 'Hva leseren får hjelp til, i hele setninger.', maks: 250, min: 20 }),
    forHvem: tekst({ navn: 'For hvem', beskrivelse: 'Hvem veiledningen er skrevet for.', maks: 140 }),
    rekkefolge: heltall({ navn: 'Rekkefølge', beskrivelse: 'Plassen i listen over veiledninger.', min: 1, maks: 99 }),
    kilder: liste(kildehenvisning, { navn: 'Kilder', beskrivelse: 'Hva veiledningen bygger på.', minst: 1 }),
    beskrevetPer: tidspunkt({ navn: 'Beskrevet per', beskrivelse: 'Tidspunktet kildene beskriver.' }),
    sistKontrollert: dato({ navn: 'Sist kontrollert', beskrivelse: 'Dagen noen sist kontrollerte siden mot kildene.' }),
  },
  { navn: 'Veiledning', beskrivelse: 'En veiledning for dem som skal prøve, søke eller spre.' },
);

export type Veiledning = z.infer<typeof veiledning>;
