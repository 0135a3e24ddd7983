import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const SLAG = [
  'linje',
  'tekst',
  'tall',
  'dato',
  'periode',
  'valg',
  'flervalg',
  'skala',
  'person',
] as const;

export type Slag = (typeof SLAG)[number];

const kolonne = z.strictObject({
  id: z.string(),
  /** The header in the template. */
  navn: z.string(),
  slag: z.enum(SLAG),
  gruppe: z.string(),
  hjelp: z.string().optional(),
  /** The field of the schema whose description is the help text. */
  fra: z.string().optional(),
  valg: z.string().optional(),
  antall: z.int().min(1).default(1),
  /** Recognised, but not in the template. */
  skjult: z.boolean().default(false),
  ogsa: z.array(z.string()),
});

export type Kolonne = z.infer<typeof kolonne>;

/** The columns of kolonner.yaml, in order. Throws when the file itself is wrong: a fault of ours, not of a sheet. */
export function lesKolonner(): Kolonne[] {
  const fil = new URL('kolonner.yaml', import.meta.url);
  return z.array(kolonne).parse(parse(readFileSync(fil, 'utf8')));
}
