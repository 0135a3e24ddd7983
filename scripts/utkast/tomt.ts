import { z } from 'zod';
import { UKJENT } from '../../src/skjema/felt.ts';
import { feltmeta } from '../../src/skjema/feltmeta.ts';
import { pakkUt } from '../../src/skjema/referanser.ts';

/**
 * What a field holds before anybody knows: «ukjent», an empty list, or a group of such. `undefined` for a
 * field that may be left out, and for one that cannot be unknown and must be asked about.
 */
export function tomt(skjema: unknown): unknown {
  if (skjema instanceof z.ZodOptional) return undefined;
  const indre = pakkUt(skjema);
  const slag = feltmeta(indre)?.slag;
  if (slag === 'eller-ukjent' || slag === 'tidspunkt') return UKJENT;
  if (slag === 'liste') return [];
  if (indre instanceof z.ZodEnum) return indre.options.includes(UKJENT) ? UKJENT : undefined;
  return indre instanceof z.ZodObject ? fyll(indre, {}) : undefined;
}

/** An entry in the order of its schema: `verdier` where they are known, the rest as `tomt` says. */
export function fyll(
  skjema: z.ZodObject,
  verdier: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const felter = Object.entries(skjema.shape).map(
    ([felt, barn]) => [felt, verdier[felt] ?? tomt(barn)] as const,
  );
  return Object.fromEntries(felter.filter(([, verdi]) => verdi !== undefined));
}
