import { z } from 'zod';

/** An id in an entry that points into a collection or a vocabulary. */
export interface Referanse {
  sti: readonly (string | number)[];
  samling: string;
  id: string;
}

/** `schema` without the wrappers that only say whether a value must be there. */
export function pakkUt(skjema: unknown): unknown {
  const pakket =
    skjema instanceof z.ZodOptional || skjema instanceof z.ZodNullable || skjema instanceof z.ZodDefault;
  return pakket ? pakkUt(skjema.unwrap()) : skjema;
}

/** The branch of a union that `data` is meant for: the one it fits, else the last of the same kind. */
export function velgGren(union: z.ZodUnion, data: unknown): unknown {
  const grener = union.options.map(pakkUt);
  const erListe = Array.isArray(data);
  const sammeSlag = grener.filter((gren) => {
    if (typeof data !== 'object' || data === null)
      return !(gren instanceof z.ZodObject || gren instanceof z.ZodArray);
    return erListe ? gren instanceof z.ZodArray : gren instanceof z.ZodObject || gren instanceof z.ZodRecord;
  });
  if (sammeSlag.length < 2) return sammeSlag[0];
  return (
    sammeSlag.find((gren) => gren instanceof z.ZodType && gren.safeParse(data).success) ?? sammeSlag.at(-1)
  );
}

const erObjekt = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * Every id in `data` whose schema says where it points (`referanse` in felt.ts), in reading order.
 * Data that does not fit the schema is passed over: the schema reports that itself.
 */
export function finnReferanser(
  skjema: z.ZodType,
  data: unknown,
  sti: readonly (string | number)[] = [],
): Referanse[] {
  const indre = pakkUt(skjema);
  if (!(indre instanceof z.ZodType) || data === undefined || data === null) return [];
  const samling = indre.meta()?.['referanse'];
  if (typeof samling === 'string') return typeof data === 'string' ? [{ sti, samling, id: data }] : [];
  const videre = (barn: unknown, verdi: unknown, ledd: string | number) =>
    barn instanceof z.ZodType ? finnReferanser(barn, verdi, [...sti, ledd]) : [];
  if (indre instanceof z.ZodUnion) {
    const gren = velgGren(indre, data);
    return gren instanceof z.ZodType ? finnReferanser(gren, data, sti) : [];
  }
  if (indre instanceof z.ZodArray) {
    return Array.isArray(data) ? data.flatMap((verdi, nr) => videre(indre.element, verdi, nr)) : [];
  }
  if (!erObjekt(data)) return [];
  if (indre instanceof z.ZodObject) {
    return Object.entries(indre.shape).flatMap(([felt, barn]) => videre(barn, data[felt], felt));
  }
  if (indre instanceof z.ZodRecord) {
    return Object.entries(data).flatMap(([nokkel, verdi]) => videre(indre.valueType, verdi, nokkel));
  }
  return [];
}
