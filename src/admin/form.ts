import { z } from 'zod';
import { UKJENT } from '../skjema/felt.ts';
import { pakkUt } from '../skjema/referanser.ts';

/** What a field says about itself, read from the schema. */
export interface Om {
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
    | { slag: 'tekst'; minst?: number; maks?: number; nettadresse: boolean; dato: boolean }
    | { slag: 'tidspunkt' }
    | { slag: 'heltall'; minst?: number; maks?: number }
    | { slag: 'jaNei' }
    | { slag: 'valg'; verdier: readonly string[]; valgnavn: Readonly<Record<string, string>>; vokabular?: string }
    | { slag: 'henvisning'; samling: string }
    | { slag: 'liste'; element: Form; minst: number }
    | { slag: 'gruppe'; felter: readonly Formfelt[] }
    | { slag: 'gruppeEllerUkjent'; felter: readonly Formfelt[] }
  );

/** `malgruppeBeskrivelse` → `Malgruppe beskrivelse`: for a field whose schema gives no name. */
const lesbar = (nokkel: string) => {
  const ord = nokkel.replace(/(?<=[a-zæøå])(?=[A-ZÆØÅ])/gu, ' ').toLowerCase();
  return ord.charAt(0).toUpperCase() + ord.slice(1);
};

function omFelt(skjema: z.ZodType, nokkel: string): Om {
  const { title, description } = skjema.meta() ?? {};
  return { navn: title ?? lesbar(nokkel), beskrivelse: description ?? '' };
}

const grenser = (minst: number | null, maks: number | null) => ({
  ...(minst === null || !Number.isSafeInteger(minst) ? {} : { minst }),
  ...(maks === null || !Number.isSafeInteger(maks) ? {} : { maks }),
});

function unionsform(skjema: z.ZodUnion, om: Om, nokkel: string): Form {
  const grener = skjema.options.map((gren) => lagForm(gren, nokkel));
  const slag = grener.map((gren) => gren.slag).join('|');
  if (slag === 'heltall|tekst') return { ...om, slag: 'tidspunkt' };
  const [ukjent, indre] = grener;
  if (grener.length !== 2 || ukjent?.slag !== 'valg' || ukjent.verdier.join('|') !== UKJENT || indre === undefined) {
    throw new Error(`Skjemaet har en union redaktørverktøyet ikke kan vise: ${slag}.`);
  }
  if (indre.slag === 'gruppe') return { ...indre, ...om, slag: 'gruppeEllerUkjent' };
  if (indre.slag === 'tekst') return { ...indre, ...om };
  throw new Error(`Skjemaet har «ukjent» ved siden av noe redaktørverktøyet ikke kan vise: ${indre.slag}.`);
}

/**
 * Reads a zod schema made with felt.ts. `nokkel` names the field where the schema does not.
 * Throws on a kind of schema that has no form: a new kind must get one before it can be edited.
 */
export function lagForm(ytre: unknown, nokkel = ''): Form {
  const skjema = pakkUt(ytre);
  if (!(skjema instanceof z.ZodType)) throw new Error(`«${nokkel}» er ikke et skjema.`);
  const om = omFelt(skjema, nokkel);
  const meta = skjema.meta() ?? {};
  if (typeof meta['referanse'] === 'string') return { ...om, slag: 'henvisning', samling: meta['referanse'] };
  if (skjema instanceof z.ZodUnion) return unionsform(skjema, om, nokkel);
  if (skjema instanceof z.ZodLiteral) return { ...om, slag: 'valg', verdier: [...skjema.values].map(String), valgnavn: {} };
  if (skjema instanceof z.ZodEnum) {
    const vokabular = meta['vokabular'];
    return {
      ...om,
      slag: 'valg',
      verdier: skjema.options.map(String),
      valgnavn: (meta['valgnavn'] ?? {}) as Readonly<Record<string, string>>,
      ...(typeof vokabular === 'string' ? { vokabular } : {}),
    };
  }
  if (skjema instanceof z.ZodBoolean) return { ...om, slag: 'jaNei' };
  if (skjema instanceof z.ZodNumber) return { ...om, slag: 'heltall', ...grenser(skjema.minValue, skjema.maxValue) };
  if (skjema instanceof z.ZodArray) {
    const minst: unknown = skjema._zod.bag['minimum'];
    return { ...om, slag: 'liste', element: lagForm(skjema.element, nokkel), minst: typeof minst === 'number' ? minst : 0 };
  }
  if (skjema instanceof z.ZodObject) {
    const felter = Object.entries(skjema.shape).map(([navn, under]) => ({
      navn,
      paakrevd: !(under instanceof z.ZodOptional),
      form: lagForm(under, navn),
    }));
    return { ...om, slag: 'gruppe', felter };
  }
  if (skjema instanceof z.ZodString || skjema instanceof z.ZodURL) {
    return {
      ...om,
      slag: 'tekst',
      nettadresse: skjema instanceof z.ZodURL,
      dato: meta['slag'] === 'dato',
      ...grenser(skjema.minLength, skjema.maxLength),
    };
  }
  throw new Error(`«${nokkel}» er et slags felt redaktørverktøyet ikke kan vise.`);
}
