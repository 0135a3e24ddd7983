import { KRITERIER } from '../../src/skjema/kriterier.ts';
import { KUNNSKAPSDIMENSJONER } from '../../src/skjema/kunnskapsgrunnlag.ts';

export type Felter = Record<string, unknown>;

const kilde = { id: 'prove-2020', sted: 'kap. 1' };

/** A metode with every field filled in as the schema wants it; a fresh copy each time. */
export function provemetode(endringer: Felter = {}): Felter {
  return {
    tittel: 'Prøvemetoden',
    aliaser: ['Metoden som prøves'],
    kortOm: 'En metode som bare finnes i testene.',
    type: 'metode',
    malgrupper: ['unge'],
    malgruppeBeskrivelse: 'Unge mellom 18 og 30 år',
    alder: { fra: 18, til: 30, kilde: { ...kilde } },
    tiltakskategorier: [{ id: 'opplaering', grunnlag: 'redaksjonell' }],
    livsomrader: ['arbeid'],
    utfordringer: ['gjeld'],
    lovhjemler: [{ id: 'stl-17', grunnlag: 'kilde', kilde: { ...kilde } }],
    status: 'pagar',
    utprovinger: [
      {
        kontor: 'nav-prove',
        rolle: 'opphav',
        start: 2019,
        slutt: '2020-06',
        status: 'avsluttet',
        finansiering: 'ukjent',
        resultat: 'ukjent',
        kilde: { ...kilde },
      },
    ],
    samarbeidsparter: [{ id: 'kommunen', rolle: 'Låner ut lokaler' }],
    ressurser: { bemanning: 'ukjent', kompetanse: 'ukjent', utstyr: 'ukjent', kostnad: 'ukjent' },
    kjernekomponenter: { punkter: ['Faste avtaler'], kilde: { ...kilde } },
    kanTilpasses: 'ukjent',
    suksessfaktorer: 'ukjent',
    fallgruver: 'ukjent',
    kontorstorrelse: 'ukjent',
    overforbarhet: 'ukjent',
    utprovingsstatus: 'provd-lokalt',
    utfall: {
      vurdering: 'lovende',
      begrunnelse: 'Kontoret forteller om færre avbrudd.',
      kilde: { ...kilde },
    },
    kunnskapsgrunnlag: Object.fromEntries(KUNNSKAPSDIMENSJONER.map((id) => [id, { karakter: 'ukjent' }])),
    funn: [provefunn()],
    kriterier: Object.fromEntries(KRITERIER.map((id) => [id, { vurdering: 'ukjent' }])),
    kontakt: { rolle: 'Prosjektansvarlig', kontor: 'nav-prove' },
    relasjoner: {},
    beskrevetPer: '2020-06',
    sistKontrollert: '2026-11-20',
    ...endringer,
  };
}

/** A finding as the office itself tells it. */
export function provefunn(endringer: Felter = {}): Felter {
  return {
    hva: 'Flere møtte til avtalen.',
    retning: 'bedre',
    sammenlignetMed: 'ukjent',
    populasjon: 'ukjent',
    horisont: 'ukjent',
    design: 'egne-registreringer',
    rapportertAv: 'kontoret',
    kilde: { ...kilde },
    per: 2020,
    ...endringer,
  };
}

/** A body with all the sections of a metode. */
export const PROVEKROPP = `## Problemet

Noen faller utenfor.<Kilde id="prove-2020" sted="kap. 1" />

## Målgruppen

Unge mellom 18 og 30 år.<Kilde id="prove-2020" sted="kap. 1" />

## Samarbeid

Kommunen er med.

## Slik gjør dere det

1. **Avtal et møte.** Ring først.
2. **Møt opp.** Ta med kaffe.

### Etterpå

<Sitat id="prove-2020" sted="kap. 2">Det gikk bra</Sitat>

## Måloppnåelse

<Fakta tittel="Kort sagt">Ingen har målt det.</Fakta>

## Overførbarhet

Se [metodene](/metoder/) og [om basen](/om/).

## Hva vi ikke vet

Det meste.
`;
