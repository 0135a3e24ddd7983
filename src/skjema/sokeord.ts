import { liste, nettadresse, objekt, referanse, tekst } from './felt.ts';

const ord = tekst({ navn: 'Ordet', beskrivelse: 'Ett ord eller uttrykk, i grunnform.', maks: 80 });

/** content/sokeord/synonymer.yaml: groups of words that mean the same to somebody who searches. */
export const synonymgrupper = liste(
  liste(ord, {
    navn: 'Gruppen',
    beskrivelse: 'Ord som betyr det samme. Skriv dem slik: - [frafall, droppe ut, slutte på skolen].',
    minst: 2,
  }),
  { navn: 'Synonymer', beskrivelse: 'Grupper av ord som betyr det samme for den som søker.' },
);

/** content/sokeord/tema.yaml: words that belong to one theme, for comparing a draft with the base. */
export const temaer = liste(
  objekt(
    {
      tema: tekst({ navn: 'Tema', beskrivelse: 'Kort navn uten æ, ø og å, for eksempel fengsel.', maks: 60 }),
      ord: liste(ord, {
        navn: 'Ord',
        beskrivelse: 'Ord og uttrykk folk bruker når de skriver om temaet. De trenger ikke bety det samme.',
        minst: 2,
      }),
    },
    { navn: 'Temaet', beskrivelse: 'Ett tema med ordene som hører til.' },
  ),
  { navn: 'Temaer', beskrivelse: 'Ord som hører til samme tema. De brukes når et utkast sammenlignes med basen.' },
);

/** One topic people search for that the base does not hold, with the place that does. */
export const utenforemne = objekt(
  {
    id: tekst({ navn: 'Id', beskrivelse: 'Kort navn uten æ, ø og å, for eksempel dagpenger.', maks: 60 }),
    navn: tekst({ navn: 'Navn', beskrivelse: 'Hva emnet heter.', maks: 80 }),
    ord: liste(ord, {
      navn: 'Ord',
      beskrivelse: 'Det folk skriver når de spør om emnet. Ikke ord som basens egne sider handler om.',
      minst: 1,
    }),
    svar: tekst({
      navn: 'Svar',
      beskrivelse: 'Én setning om at dette ikke står her, og hva Metodebasen er.',
      maks: 200,
    }),
    hvor: tekst({
      navn: 'Hvor',
      beskrivelse: 'Navnet på stedet som har det, for eksempel nav.no.',
      maks: 60,
    }),
    adresse: nettadresse({ navn: 'Adresse', beskrivelse: 'Adressen til stedet.' }),
    begrep: referanse('begreper', {
      navn: 'Begrep',
      beskrivelse: 'Siden i content/begreper som forklarer ordet, hvis det er en.',
    }).optional(),
  },
  { navn: 'Emnet', beskrivelse: 'Ett emne som ikke står i basen.' },
);

/** content/sokeord/utenfor.yaml: everything people search for here that lies elsewhere. */
export const utenfor = liste(utenforemne, {
  navn: 'Emner utenfor basen',
  beskrivelse: 'Emner folk søker etter, men som står et annet sted.',
});
