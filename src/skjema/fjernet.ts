import type { z } from 'zod';
import { dato, liste, objekt, tekst, valg } from './felt.ts';
import { gammelId } from './sidefelter.ts';

/** The kinds of entries that have a page of their own, and can be taken away. */
export const FJERNBARE = ['metode', 'forskning', 'veiledning', 'begrep'] as const;

/** One entry that is taken out of the base: its address tells why. */
export const fjernetOppforing = objekt(
  {
    type: valg(FJERNBARE, { navn: 'Type', beskrivelse: 'Hva slags side det var.' }),
    id: gammelId('Id', 'Navnet filen hadde, uten endelse. Det er siste del av adressen.'),
    tittel: tekst({ navn: 'Tittel', beskrivelse: 'Tittelen siden hadde.', maks: 160 }),
    dato: dato({ navn: 'Dato', beskrivelse: 'Dagen siden ble fjernet.' }),
    grunn: tekst({
      navn: 'Grunn',
      beskrivelse: 'Hvorfor siden er borte, i hele setninger, til den som kommer dit fra en gammel lenke.',
      min: 20,
      maks: 400,
    }),
    erstattetAv: tekst({
      navn: 'Erstattet av',
      beskrivelse: 'Id-en til siden av samme type som leserne bør gå til i stedet.',
      maks: 80,
    }).optional(),
  },
  { navn: 'Fjernet side', beskrivelse: 'En side som er fjernet, og hvorfor.' },
);

/** content/fjernet.yaml. */
export const fjernet = liste(fjernetOppforing, {
  navn: 'Fjernede sider',
  beskrivelse: 'Alle sider som er fjernet. Adressen deres viser grunnen.',
});

export type Fjernet = z.infer<typeof fjernetOppforing>;
