import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Ord } from '../skjema/feltmeta.ts';
import { kontor } from '../skjema/kontor.ts';
import { INNHOLDSTYPER } from '../skjema/innholdstyper.ts';
import { jsonskjema } from '../skjema/jsonskjema.ts';
import { vokabular } from '../skjema/vokabular.ts';

const INNHOLD = 'content';

const ider = (samling: string): Ord[] =>
  readdirSync(join(INNHOLD, samling))
    .filter((fil) => !fil.startsWith('_'))
    .map((fil) => basename(fil, extname(fil)))
    .map((id) => ({ id, navn: id }));

const les = <T>(skjema: z.ZodType<T>, fil: string) => skjema.safeParse(parse(readFileSync(fil, 'utf8'))).data;

/** The words of every vocabulary, and the ids of the collections that lie in files of their own. */
function ordlister(): Map<string, { verdier: readonly Ord[] }> {
  const mappe = join(INNHOLD, 'vokabular');
  const vokabularer = readdirSync(mappe).flatMap((fil): [string, { verdier: readonly Ord[] }][] => {
    const data = les(vokabular, join(mappe, fil));
    return data === undefined ? [] : [[basename(fil, extname(fil)), data]];
  });
  const samlinger = ['kilder', 'metoder', 'forskning', 'begreper'].map(
    (navn) => [navn, { verdier: ider(navn) }] as const,
  );
  const kontorer = les(z.array(kontor), join(INNHOLD, 'kontorer.yaml')) ?? [];
  return new Map([...vokabularer, ...samlinger, ['kontorer', { verdier: kontorer }]]);
}

/**
 * `brukt`, which Astro tells editors about in .astro/collections/, told with our own JSON Schema of `skjema`:
 * with Norwegian words, and with the vocabularies and ids as they are when Astro starts.
 */
export function medEditorskjema<T extends z.ZodType>(brukt: T, skjema: z.ZodType): T {
  const type = INNHOLDSTYPER.find((ett) => ett.skjema === skjema);
  if (type !== undefined) brukt._zod.toJSONSchema = () => jsonskjema(type, ordlister());
  return brukt;
}
