import { z } from 'zod';

type Sti = readonly (string | number)[];

/** An id in an entry that points into a collection or a vocabulary. */
export interface Referanse {
  sti: Sti;
  samling: string;
  id: string;
}

/** Every id in `data` that points somewhere, in reading order. What does not fit the schema is passed over. */
export type Referansefinner = (data: unknown) => Referanse[];

type Leting = (data: unknown, sti: Sti, funnet: Referanse[]) => void;

/** `schema` without the wrappers that only say whether a value must be there. */
export function pakkUt(skjema: unknown): unknown {
  const pakket =
    skjema instanceof z.ZodOptional || skjema instanceof z.ZodNullable || skjema instanceof z.ZodDefault;
  return pakket ? pakkUt(skjema.unwrap()) : skjema;
}

const harSammeSlag = (gren: unknown, data: unknown) => {
  if (typeof data !== 'object' || data === null) return !(gren instanceof z.ZodObject || gren instanceof z.ZodArray);
  if (Array.isArray(data)) return gren instanceof z.ZodArray;
  return gren instanceof z.ZodObject || gren instanceof z.ZodRecord;
};

/** The branch of a union that `data` is meant for: the one it fits, else the last of the same kind. */
export function velgGren(union: z.ZodUnion, data: unknown): unknown {
  const sammeSlag = union.options.map(pakkUt).filter((gren) => harSammeSlag(gren, data));
  if (sammeSlag.length < 2) return sammeSlag[0];
  return (
    sammeSlag.find((gren) => gren instanceof z.ZodType && gren.safeParse(data).success) ?? sammeSlag.at(-1)
  );
}

const erObjekt = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function letIUnion(union: z.ZodUnion): Leting | undefined {
  const grener = new Map(union.options.map((gren) => [pakkUt(gren), lagLeting(gren)]));
  if ([...grener.values()].every((leting) => leting === undefined)) return undefined;
  return (data, sti, funnet) => grener.get(velgGren(union, data))?.(data, sti, funnet);
}

function letIFelter(skjema: z.ZodObject): Leting | undefined {
  const felter = Object.entries(skjema.shape).flatMap(([felt, barn]): [string, Leting][] => {
    const leting = lagLeting(barn);
    return leting === undefined ? [] : [[felt, leting]];
  });
  if (felter.length === 0) return undefined;
  return (data, sti, funnet) => {
    if (erObjekt(data)) for (const [felt, leting] of felter) leting(data[felt], [...sti, felt], funnet);
  };
}

/** How to look in values of `skjema`, or `undefined` when nothing in it can point anywhere. */
function lagLeting(skjema: unknown): Leting | undefined {
  const indre = pakkUt(skjema);
  if (!(indre instanceof z.ZodType)) return undefined;
  const samling = indre.meta()?.['referanse'];
  if (typeof samling === 'string') {
    return (id, sti, funnet) => {
      if (typeof id === 'string') funnet.push({ sti, samling, id });
    };
  }
  if (indre instanceof z.ZodUnion) return letIUnion(indre);
  if (indre instanceof z.ZodObject) return letIFelter(indre);
  const iHver = indre instanceof z.ZodArray ? lagLeting(indre.element) : undefined;
  if (iHver) {
    return (data, sti, funnet) => {
      if (Array.isArray(data)) data.forEach((verdi: unknown, nr) => iHver(verdi, [...sti, nr], funnet));
    };
  }
  const iVerdi = indre instanceof z.ZodRecord ? lagLeting(indre.valueType) : undefined;
  return (
    iVerdi &&
    ((data, sti, funnet) => {
      if (!erObjekt(data)) return;
      for (const [nokkel, verdi] of Object.entries(data)) iVerdi(verdi, [...sti, nokkel], funnet);
    })
  );
}

/** Reads `skjema` once, so that looking through many entries of it is cheap. */
export function lagReferansefinner(skjema: z.ZodType): Referansefinner {
  const leting = lagLeting(skjema);
  return (data) => {
    const funnet: Referanse[] = [];
    leting?.(data, [], funnet);
    return funnet;
  };
}

/**
 * Every id in `data` whose schema says where it points (`referanse` in felt.ts), in reading order.
 * Data that does not fit the schema is passed over: the schema reports that itself.
 */
export const finnReferanser = (skjema: z.ZodType, data: unknown): Referanse[] => lagReferansefinner(skjema)(data);
