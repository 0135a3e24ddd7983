import type { Merknad } from '../feil.ts';

/** As js-yaml 4 reads them, which Astro uses: numbers in base 2, 8 and 16 with a sign, and points in time. */
const TALL = /^[-+]?0(?:b[01]+|o[0-7]+|x[\da-fA-F]+)$/u;
const TIDSPUNKT =
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/u;
const DATO = /^(\d{4})-(\d\d)-(\d\d)$/u;

/**
 * What is wrong with a text that stands without quotation marks and that the site would read as something
 * else: Astro's reader of YAML knows more kinds of values than ours, and moves 31 February into March.
 */
export function misforstatt(tekst: string): (Pick<Merknad, 'melding'> & { råd: string }) | undefined {
  const råd = 'Er det tekst, setter du anførselstegn rundt.';
  if (TALL.test(tekst)) return { melding: `«${tekst}» leses som et tall.`, råd };
  if (TIDSPUNKT.test(tekst)) return { melding: `«${tekst}» leses som et tidspunkt.`, råd: 'Skriv bare datoen, slik: 2026-11-20.' };
  if (!DATO.test(tekst)) return undefined;
  const dato = new Date(`${tekst}T00:00:00Z`);
  const finnes = !Number.isNaN(dato.getTime()) && dato.toISOString().startsWith(tekst);
  return finnes ? undefined : { melding: `Datoen «${tekst}» finnes ikke.`, råd: 'Skriv år, måned og dag, slik: 2026-11-20.' };
}
