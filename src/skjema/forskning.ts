import type { z } from 'zod';
import { dato, ellerUkjent, liste, objekt, referanse, tekst, tidspunkt, valg } from './felt.ts';
import { funn } from './funn.ts';
import { kildehenvisning } from './kildehenvisning.ts';
import { DESIGN, FORSKNINGSSTATUSER, FORSKNINGSTYPER } from './koder.ts';
import { sokeord, tidligereId, utkast } from './sidefelter.ts';

const periodeOm = { navn: 'Periode', beskrivelse: 'Når arbeidet startet og sluttet. «ukjent» når kilden ikke sier det.' };
const sporsmalOm = { navn: 'Spørsmålet', beskrivelse: 'Hva studien ville finne ut, i én eller to setninger.' };
const finansieringOm = { navn: 'Finansiering', beskrivelse: 'Hvem som betalte, og om det var oppdrag eller bidrag.' };

/** Front matter of content/forskning/<id>.mdx: a study, trial or research project. */
export const forskning = objekt(
  {
    tittel: tekst({ navn: 'Tittel', beskrivelse: 'Navnet på studien eller prosjektet.', maks: 160 }),
    aliaser: liste(tekst({ navn: 'Alias', beskrivelse: 'Et annet navn.', maks: 160 }), {
      navn: 'Aliaser',
      beskrivelse: 'Andre navn og forkortelser. De er søkbare.',
    }),
    tidligereId,
    sokeord,
    kortOm: tekst({ navn: 'kortOm', beskrivelse: 'Hva studien er, i hele setninger.', maks: 250, min: 20 }),
    type: valg(FORSKNINGSTYPER, { navn: 'Type', beskrivelse: 'Hva slags forskning det er.' }),
    utkast,
    institusjoner: liste(tekst({ navn: 'Institusjon', beskrivelse: 'Hvem som forsker.', maks: 120 }), {
      navn: 'Institusjoner',
      beskrivelse: 'Hvem som står for studien.',
      minst: 1,
    }),
    finansiering: ellerUkjent(tekst({ ...finansieringOm, maks: 200 }), finansieringOm),
    periode: ellerUkjent(
      objekt(
        {
          start: tidspunkt({ navn: 'Start', beskrivelse: 'Når arbeidet startet.' }),
          slutt: tidspunkt({ navn: 'Slutt', beskrivelse: 'Når arbeidet sluttet. Utelates mens det pågår.' }).optional(),
          kilde: kildehenvisning,
        },
        periodeOm,
      ),
      periodeOm,
    ),
    status: valg(FORSKNINGSSTATUSER, { navn: 'Status', beskrivelse: 'Hvordan det sto til da kilden ble skrevet.' }),
    tema: referanse('vokabular/forskningstemaer', { navn: 'Tema', beskrivelse: 'Id fra content/vokabular/forskningstemaer.yaml.' }),
    malgrupper: liste(
      referanse('vokabular/malgrupper', { navn: 'Målgruppe', beskrivelse: 'Id fra content/vokabular/malgrupper.yaml.' }),
      { navn: 'Målgrupper', beskrivelse: 'Hvem studien handler om.' },
    ),
    tiltakskategorier: liste(
      referanse('vokabular/tiltakskategorier', { navn: 'Tiltakskategori', beskrivelse: 'Id fra content/vokabular/tiltakskategorier.yaml.' }),
      { navn: 'Tiltakskategorier', beskrivelse: 'Hva slags tiltak studien handler om, satt av redaksjonen.' },
    ),
    sporsmal: ellerUkjent(tekst({ ...sporsmalOm, maks: 400 }), sporsmalOm),
    design: liste(valg(DESIGN, { navn: 'Design', beskrivelse: 'Hvordan det er undersøkt.' }), {
      navn: 'Design',
      beskrivelse: 'Hvordan det er undersøkt. «ukjent» når kilden ikke sier det.',
      minst: 1,
    }),
    funn: liste(funn, { navn: 'Funn', beskrivelse: 'Hva studien fant, også når den ikke fant noen forskjell.' }),
    metoder: liste(referanse('metoder', { navn: 'Metodens id', beskrivelse: 'Navnet på filen i content/metoder.' }), {
      navn: 'Metoder',
      beskrivelse: 'Metoder i basen som studien handler om.',
    }),
    kilder: liste(kildehenvisning, { navn: 'Kilder', beskrivelse: 'Hvor opplysningene står.', minst: 1 }),
    beskrevetPer: tidspunkt({ navn: 'Beskrevet per', beskrivelse: 'Tidspunktet kilden beskriver.' }),
    sistKontrollert: dato({ navn: 'Sist kontrollert', beskrivelse: 'Dagen noen sist kontrollerte siden mot kilden.' }),
  },
  { navn: 'Forskning', beskrivelse: 'En studie, et forsøk eller et forskningsprosjekt.' },
);

export type Forskning = z.infer<typeof forskning>;
