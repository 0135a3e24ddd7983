import { z } from 'zod';
import { feltmeta, omFelt, valgFor, type Ord, type Ordlister } from '../skjema/feltmeta.ts';
import { pakkUt } from '../skjema/referanser.ts';

export type { Ordlister } from '../skjema/feltmeta.ts';

/** What a field says about itself, read from the schema. */
interface Om {
  navn: string;
  beskrivelse: string;
}

/** One named field of a group. */
export interface Formfelt {
  navn: string;
  paakrevd: boolean;
  form: Form;
}

/** The schema as an editor form sees it: what is typed, chosen, listed or grouped. */
export type Form = Om &
  (
    | { slag: 'tekst'; type: 'tekst' | 'dato' | 'nettadresse'; minst?: number; maks?: number }
    | { slag: 'tidspunkt' }
    | { slag: 'heltall'; minst?: number; maks?: number }
    | { slag: 'jaNei' }
    | { slag: 'valg'; valg: readonly Ord[] }
    | { slag: 'henvisning'; samling: string }
    | { slag: 'liste'; element: Form; minst: number }
    | { slag: 'gruppe'; felter: readonly Formfelt[] }
    | { slag: 'gruppeEllerUkjent'; felter: readonly Formfelt[] }
  );

const grenser = (minst: number | null, maks: number | null) => ({
  ...(minst === null || !Number.isSafeInteger(minst) ? {} : { minst }),
  ...(maks === null || !Number.isSafeInteger(maks) ? {} : { maks }),
});

/** «ukjent» beside a text is typed in it; beside a group it is a choice of its own. */
function ellerUkjent(skjema: unknown, om: Om, ordlister: Ordlister): Form {
  const indre = lagForm(skjema instanceof z.ZodUnion ? skjema.options.at(-1) : undefined, ordlister);
  if (indre.slag === 'gruppe') return { ...indre, ...om, slag: 'gruppeEllerUkjent' };
  if (indre.slag === 'tekst') return { ...indre, ...om };
  throw new Error(`«${om.navn}»: redaktørverktøyet kan ikke vise «ukjent» ved siden av ${indre.slag}.`);
}

/**
 * Reads a schema made with felt.ts. With `ordlister` the vocabularies are lists to choose from. Throws on a
 * schema that has no form: a new kind of field must get one before it can be edited.
 */
export function lagForm(ytre: unknown, ordlister: Ordlister = new Map()): Form {
  const skjema = pakkUt(ytre);
  const meta = feltmeta(skjema);
  if (meta === undefined) {
    throw new Error('Redaktørverktøyet kan bare vise felter som er laget med src/skjema/felt.ts.');
  }
  const om = omFelt(meta, ordlister);
  const { slag } = meta;
  if (slag === 'eller-ukjent') return ellerUkjent(skjema, om, ordlister);
  if (slag === 'tidspunkt') return { ...om, slag };
  if (slag === 'ja/nei') return { ...om, slag: 'jaNei' };
  if (slag === 'valg') return { ...om, slag, valg: valgFor(skjema, ordlister) };
  if (slag === 'henvisning' && meta.referanse !== undefined) {
    const valg = valgFor(skjema, ordlister);
    return valg.length > 0 ? { ...om, slag: 'valg', valg } : { ...om, slag, samling: meta.referanse };
  }
  if (slag === 'heltall' && skjema instanceof z.ZodNumber) {
    return { ...om, slag, ...grenser(skjema.minValue, skjema.maxValue) };
  }
  if (slag === 'liste' && skjema instanceof z.ZodArray) {
    return { ...om, slag, element: lagForm(skjema.element, ordlister), minst: meta.minItems ?? 0 };
  }
  if (slag === 'gruppe' && skjema instanceof z.ZodObject) {
    const felter = Object.entries(skjema.shape).map(([navn, under]) => ({
      navn,
      paakrevd: !(under instanceof z.ZodOptional),
      form: lagForm(under, ordlister),
    }));
    return { ...om, slag, felter };
  }
  const erTekst = skjema instanceof z.ZodString || skjema instanceof z.ZodURL;
  if (erTekst && (slag === 'tekst' || slag === 'dato' || slag === 'nettadresse')) {
    return { ...om, slag: 'tekst', type: slag, ...grenser(skjema.minLength, skjema.maxLength) };
  }
  throw new Error(`«${om.navn}» er et slags felt redaktørverktøyet ikke kan vise: ${slag}.`);
}
