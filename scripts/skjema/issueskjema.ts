import { stringify } from 'yaml';
import type { Base } from '../../src/domene/base.ts';
import { SEKSJONSHJELP } from '../utkast/seksjonshjelp.ts';
import { sporsmalFor, type Sporsmal } from '../utkast/sporsmal.ts';
import { innholdstypeFor } from '../utkast/utkast.ts';

/** The label that sets the workflow going. */
export const ETIKETT = 'forslag';

/** Questions of `npm run ny` that the form does without: the proposal itself is the source. */
const UTELATT: ReadonlySet<string> = new Set(['kilde', 'sted']);

/** Sections whose text is asked for. The others are written by the editors, from the rest and from the source. */
export const SKJEMASEKSJONER = [
  'Problemet',
  'Slik gjør dere det',
  'Måloppnåelse',
  'Hva vi ikke vet',
] as const;

/** Asked because the list of offices holds only those the base speaks of. */
export const ANNET_KONTOR = 'Er kontoret ikke i listen?';

/** The last question: where it is written about, if anywhere. */
export const LES_MER = 'Hvor kan vi lese mer?';

/** What the form asks, in order. */
export const skjemasporsmal = (base: Base): Sporsmal[] =>
  sporsmalFor(innholdstypeFor('metode'), base).filter(({ nokkel }) => !UTELATT.has(nokkel));

interface Skjemafelt {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required: boolean };
}

function felt(sporsmal: Sporsmal): Skjemafelt {
  const { nokkel, tekst, hjelp, eksempel, valg, form, maks, paakrevd } = sporsmal;
  const felles = { id: nokkel, validations: { required: paakrevd } };
  const grense = maks === undefined ? '' : ` Høyst ${maks} tegn.`;
  if (valg.length === 0) {
    return {
      type: nokkel === 'kort' ? 'textarea' : 'input',
      ...felles,
      attributes: {
        label: tekst,
        description: `${hjelp}${grense}`,
        ...(eksempel === '' ? {} : { placeholder: eksempel }),
      },
    };
  }
  const flere = form === 'velg-flere';
  return {
    type: 'dropdown',
    ...felles,
    attributes: {
      label: tekst,
      description: `${hjelp}${flere ? ' Velg alle som passer.' : ''}`.trim(),
      ...(flere ? { multiple: true } : {}),
      options: valg.map(({ navn }) => navn),
    },
  };
}

const avsnitt = (tittel: string): Skjemafelt => ({
  type: 'textarea',
  attributes: {
    label: tittel,
    description: `${SEKSJONSHJELP[tittel] ?? ''} Vet dere det ikke, lar dere det stå tomt.`,
  },
  validations: { required: false },
});

const linje = (label: string, description: string): Skjemafelt => ({
  type: 'input',
  attributes: { label, description },
  validations: { required: false },
});

const BEKREFTELSER = [
  'Ingen kan kjenne igjen en bruker eller en ansatt i det vi har skrevet.',
  'Det er greit at redaksjonen skriver om teksten og publiserer den.',
];

const INNLEDNING = `Takk for at dere deler det dere har prøvd, også når det ikke gikk som dere håpet.

Det tar omtrent et kvarter. Bare de første spørsmålene må besvares. Når dere sender inn, lager vi et utkast, og redaksjonen tar det videre.

**Skriv aldri navn, fødselsnummer, telefonnummer eller e-postadresser.** Alt dere skriver her, kan leses av alle.`;

/** The proposal form on GitHub, from the questions of \`npm run ny\` and the vocabularies. */
export function issueskjema(base: Base): string {
  const skjema = {
    name: 'Foreslå en arbeidsmetode',
    description: 'Fortell om noe kontoret deres har prøvd.',
    title: 'Forslag: ',
    labels: [ETIKETT],
    body: [
      { type: 'markdown', attributes: { value: INNLEDNING } },
      ...skjemasporsmal(base).flatMap((ett) =>
        ett.nokkel === 'kontor' ? [felt(ett), linje(ANNET_KONTOR, 'Skriv navnet på kontoret.')] : [felt(ett)],
      ),
      ...SKJEMASEKSJONER.map(avsnitt),
      linje(LES_MER, 'Tittel og nettadresse på en rapport eller artikkel, hvis den finnes.'),
      {
        type: 'checkboxes',
        attributes: {
          label: 'Før dere sender inn',
          options: BEKREFTELSER.map((label) => ({ label, required: true })),
        },
      },
    ] satisfies Skjemafelt[],
  };
  const topp =
    '# Laget av «npm run skjema». Endre spørsmålene i scripts/utkast og ordene i content/vokabular.\n';
  return `${topp}${stringify(skjema, { lineWidth: 0 })}`;
}
