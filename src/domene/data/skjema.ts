import { jsonskjema, type Jsonskjema } from '../../skjema/jsonskjema.ts';
import type { Ordlister } from '../../skjema/feltmeta.ts';
import type { Datatype } from './typer.ts';

const tekst = (title: string, description: string, resten: Jsonskjema = {}): Jsonskjema => ({
  type: 'string',
  title,
  description,
  ...resten,
});

/** Words for editors' tools that strict validators would refuse. */
const FOR_REDAKTORER = /^(?:x-.*|markdownEnumDescriptions)$/u;

function utenRedaktorhjelp(verdi: unknown): unknown {
  if (Array.isArray(verdi)) return verdi.map(utenRedaktorhjelp);
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  const beholdt = Object.entries(verdi).filter(([nokkel]) => !FOR_REDAKTORER.test(nokkel));
  return Object.fromEntries(beholdt.map(([nokkel, indre]) => [nokkel, utenRedaktorhjelp(indre)]));
}

/**
 * JSON Schema of one published entry: the fields of the editors' schema, with what publishing adds. It is
 * what /data/<samling>/<id>.json and every item of /data/<samling>.json hold.
 */
export function postskjema(type: Datatype, ordlister: Ordlister, adresse: string): Jsonskjema {
  const {
    $schema,
    properties = {},
    required = [],
    ...resten
  } = utenRedaktorhjelp(jsonskjema(type, ordlister)) as Jsonskjema;
  const lagtTil: Record<string, Jsonskjema> = {
    id: tekst('Id', 'Siste del av adressen. Den endres ikke.', { minLength: 1 }),
    ...(type.side === undefined
      ? {}
      : {
          nettside: tekst('Nettside', 'Siden om oppføringen.', { format: 'uri' }),
          tekst: tekst('Tekst', 'Teksten, i MDX (Markdown med kildehenvisninger).'),
        }),
  };
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: adresse,
    ...resten,
    properties: { ...lagtTil, ...properties },
    required: [...new Set([...Object.keys(lagtTil), ...required])],
  };
}

/** JSON Schema of a whole file: what it says of itself, and a list of entries that follow `postadresse`. */
export function samlingsskjema(
  { samling, navn }: Datatype,
  adresse: string,
  postadresse: string,
): Jsonskjema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: adresse,
    title: navn,
    type: 'object',
    additionalProperties: false,
    required: ['$schema', 'versjon', 'dato', 'lisens', 'antall', samling],
    properties: {
      $schema: tekst('Skjema', 'Adressen til dette skjemaet.', { format: 'uri' }),
      versjon: tekst(
        'Versjon',
        'Datoen og begynnelsen på sjekksummen. Like versjoner har likt innhold.',
      ),
      dato: tekst('Dato', 'Dagen innholdet sist ble endret.', { format: 'date' }),
      lisens: tekst('Lisens', 'Adressen til lisensen.', { format: 'uri' }),
      antall: {
        type: 'integer',
        minimum: 0,
        title: 'Antall',
        description: 'Hvor mange oppføringer filen har.',
      },
      [samling]: { type: 'array', title: navn, items: { $ref: postadresse } },
    },
  };
}
