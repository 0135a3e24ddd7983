import { z } from 'zod';
import { feltmeta, omFelt, valgFor, type Feltslag, type Ord, type Ordlister } from './feltmeta.ts';
import type { Innholdstype } from './innholdstyper.ts';
import { pakkUt } from './referanser.ts';

/** One field, in words: a row of the dictionary. */
export interface Feltrad {
  /** The kind of content, as in innholdstyper.ts. */
  type: string;
  /** From the top: `utprovinger[].kilde.id`; `[]` stands for every item of a list. */
  sti: string;
  navn: string;
  beskrivelse: string;
  /** The sort of answer; «ukjent» beside it is told by `kanVaereUkjent`. */
  slag: Feltslag;
  /** Whether it must be there when the group it belongs to is. */
  paakrevd: boolean;
  kanVaereUkjent: boolean;
  /** The closed list, or empty. */
  valg: readonly Ord[];
  /** The collection an id points into. */
  samling?: string;
  /** Characters in a text, items in a list, or the highest number. */
  maks?: number;
  /** Characters in a text, items in a list, or the lowest number. */
  minst?: number;
}

type Grenser = Pick<Feltrad, 'maks' | 'minst'>;

const grense = (minst: number | null, maks: number | null): Grenser => ({
  ...(minst === null || !Number.isFinite(minst) ? {} : { minst }),
  ...(maks === null || !Number.isFinite(maks) ? {} : { maks }),
});

function grenser(skjema: z.ZodType): Grenser {
  if (skjema instanceof z.ZodString) return grense(skjema.minLength, skjema.maxLength);
  if (skjema instanceof z.ZodNumber) return grense(skjema.minValue, skjema.maxValue);
  const { minItems = 0 } = feltmeta(skjema) ?? {};
  return minItems > 0 ? { minst: minItems } : {};
}

/** The branch that is not the word «ukjent», and whether there was one. */
function utenUkjent(skjema: unknown): { indre: unknown; kanVaereUkjent: boolean } {
  const indre = pakkUt(skjema);
  if (feltmeta(indre)?.slag !== 'eller-ukjent' || !(indre instanceof z.ZodUnion)) {
    return { indre, kanVaereUkjent: false };
  }
  return { indre: pakkUt(indre.options.at(-1)), kanVaereUkjent: true };
}

/** The choice «ukjent» of a closed list, or a time that may be unknown. */
const ukjentSelv = (slag: Feltslag, valg: readonly Ord[]) =>
  slag === 'tidspunkt' || valg.some(({ id }) => id === 'ukjent');

function barn(skjema: unknown, sti: string): [string, unknown][] {
  if (skjema instanceof z.ZodArray) return [[`${sti}[]`, skjema.element]];
  if (!(skjema instanceof z.ZodObject)) return [];
  return Object.entries(skjema.shape).map(([felt, under]) => [sti === '' ? felt : `${sti}.${felt}`, under]);
}

function rader(type: string, sti: string, skjema: unknown, ordlister: Ordlister): Feltrad[] {
  const { indre, kanVaereUkjent } = utenUkjent(skjema);
  const ytre = feltmeta(skjema);
  const meta = feltmeta(indre);
  if (ytre === undefined || meta === undefined || !(indre instanceof z.ZodType)) {
    throw new Error(`Feltet ${type}.${sti} er ikke laget med funksjonene i src/skjema/felt.ts.`);
  }
  const valg = valgFor(indre, ordlister);
  const rad: Feltrad = {
    type,
    sti,
    ...omFelt(ytre, ordlister),
    slag: meta.slag,
    paakrevd: !(skjema instanceof z.ZodOptional),
    kanVaereUkjent: kanVaereUkjent || ukjentSelv(meta.slag, valg),
    valg,
    ...(meta.referanse === undefined ? {} : { samling: meta.referanse }),
    ...grenser(indre),
  };
  const under = barn(indre, sti).flatMap(([barnesti, barnet]) => rader(type, barnesti, barnet, ordlister));
  return sti === '' ? under : [rad, ...under];
}

/**
 * Every field of a kind of content in the order of the schema, groups and lists before what they hold.
 * Throws when a field is not built by felt.ts: then it has no words to show, and that is a coding error.
 */
export function feltordbok(
  { type, skjema }: Pick<Innholdstype, 'type' | 'skjema'>,
  ordlister: Ordlister = new Map(),
): Feltrad[] {
  return rader(type, '', skjema, ordlister);
}
