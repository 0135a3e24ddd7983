import { z } from 'zod';
import { pakkUt } from '../../src/skjema/referanser.ts';
import type { Sti } from './dokument.ts';

function barn(skjema: unknown, ledd: string | number): unknown {
  const indre = pakkUt(skjema);
  if (indre instanceof z.ZodObject) return indre.shape[String(ledd)];
  if (indre instanceof z.ZodArray) return indre.element;
  if (indre instanceof z.ZodRecord) return indre.valueType;
  if (indre instanceof z.ZodUnion) {
    return indre.options.map((gren) => barn(gren, ledd)).find((funnet) => funnet !== undefined);
  }
  return undefined;
}

/** The schema of the field at `sti`, or `undefined` when the schema knows no such field. */
export function skjemaVed(skjema: z.ZodType, sti: Sti): z.ZodType | undefined {
  const funnet = sti.reduce<unknown>(barn, skjema);
  return funnet instanceof z.ZodType ? funnet : undefined;
}

/** What the schema tells editors about the field at `sti`; empty when it says nothing. */
export function beskrivelseVed(skjema: z.ZodType, sti: Sti): string {
  const felt = skjemaVed(skjema, sti);
  const indre = pakkUt(felt);
  return felt?.description ?? (indre instanceof z.ZodType ? indre.description : undefined) ?? '';
}
