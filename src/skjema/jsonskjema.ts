import { z } from 'zod';
import { feltmeta, omFelt, valgFor, type Ordlister } from './feltmeta.ts';
import type { Innholdstype } from './innholdstyper.ts';

/** A JSON Schema, draft 7: the newest that editors for YAML understand in full. */
export type Jsonskjema = z.core.JSONSchema.BaseSchema;

/** Words for those who write our schemas into other formats; validators pass over `x-` keywords. */
const EGNE = ['slag', 'referanse', 'vokabular', 'valgnavn', 'ordet'] as const;

const vist = ({ navn, definisjon }: { navn: string; definisjon?: string }) =>
  definisjon === undefined ? navn : `**${navn}**: ${definisjon}`;

function utfyll(zodSchema: unknown, json: Jsonskjema, ordlister: Ordlister): void {
  const meta = feltmeta(zodSchema);
  if (meta === undefined) return;
  for (const nokkel of EGNE) delete json[nokkel];
  const { navn, beskrivelse } = omFelt(meta, ordlister);
  json.title = navn;
  json.description = beskrivelse;
  json['x-slag'] = meta.slag;
  if (meta.referanse !== undefined) json['x-samling'] = meta.referanse;
  if (json.minItems === 0) delete json.minItems;
  const valg = valgFor(zodSchema, ordlister);
  if (valg.length === 0) return;
  delete json.minLength;
  json.enum = valg.map(({ id }) => id);
  json['markdownEnumDescriptions'] = valg.map(vist);
  json['x-navn'] = valg.map((ett) => ett.navn);
}

/**
 * The fields of a kind of content as JSON Schema: every field with the name and description editors see,
 * closed lists with the names of their words. With `ordlister` the vocabularies are closed lists too;
 * other ids (`x-samling`) are text. Rules that span several fields cannot be said here: `npm run valider`
 * checks those.
 */
export function jsonskjema(type: Pick<Innholdstype, 'skjema'>, ordlister: Ordlister = new Map()): Jsonskjema {
  const skjema = z.toJSONSchema(type.skjema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => utfyll(zodSchema, jsonSchema, ordlister),
  });
  const { '~standard': _standard, ...rent } = skjema as Jsonskjema & { '~standard'?: unknown };
  return rent;
}
