import { z } from 'zod';
import type { Feltmeta } from './feltmeta.ts';
import { koder } from './koder.ts';
import { menteDu } from './naermeste.ts';

/** What every field says about itself: the name used in messages, and the text editors see on hover. */
export interface Om {
  navn: string;
  beskrivelse: string;
}

/** Shown for a value the source does not give. A value in its own right, never left out. */
export const UKJENT = 'ukjent';

type Rå = { input?: unknown; code?: string };

const meta = ({ navn, beskrivelse }: Om, resten: Omit<Feltmeta, 'title' | 'description'>): Feltmeta => ({
  title: navn,
  description: beskrivelse,
  ...resten,
});

const manglerEller = (navn: string, ellers: string) => (issue: Rå) =>
  issue.input === undefined || issue.input === null ? `${navn} mangler.` : ellers;

/** What to do with a value YAML took for something else than text. */
const medSitat = (verdi: unknown) =>
  Number.isFinite(verdi) || typeof verdi === 'boolean' ? ` Sett anførselstegn rundt: "${String(verdi)}".` : '';

const utenSitat = (verdi: unknown) =>
  typeof verdi === 'string' && /^-?\d+$/u.test(verdi) ? ' Ta bort anførselstegnene.' : '';

const sitert = (verdier: readonly string[]) => verdier.map((verdi) => `«${verdi}»`).join(', ');

/** Text that is never empty; `maks` is a number of characters. */
export function tekst({ navn, beskrivelse, maks, min = 1 }: Om & { maks?: number; min?: number }) {
  const tom = min === 1 ? `${navn} er tom. Skriv en tekst, eller ta bort feltet.` : `${navn} må ha minst ${min} tegn.`;
  const skjema = z
    .string({ error: (issue) => manglerEller(navn, `${navn} må være tekst.${medSitat(issue.input)}`)(issue) })
    .refine((verdi) => verdi.trim().length > 0, { error: tom, abort: true })
    .min(min, { error: tom });
  const begrenset =
    maks === undefined
      ? skjema
      : skjema.max(maks, {
          error: (issue) => `${navn} er ${String(issue.input).length} tegn. Det er plass til ${maks}.`,
        });
  return begrenset.meta(meta({ navn, beskrivelse }, { slag: 'tekst' }));
}

const erIdliste = <K extends string>(
  liste: Readonly<Record<K, string>> | readonly [K, ...K[]],
): liste is readonly [K, ...K[]] => Array.isArray(liste);

/**
 * One of a closed list of ids; a wrong one is answered with the nearest allowed. The names readers see
 * stand in the code list itself, or in the vocabulary that `vokabular` names.
 */
export function valg<const K extends string>(
  liste: Readonly<Record<K, string>> | readonly [K, ...K[]],
  { navn, beskrivelse, vokabular }: Om & { vokabular?: string },
) {
  const medNavn = !erIdliste(liste);
  const verdier = medNavn ? koder(liste) : liste;
  const navnene = { ...(medNavn ? { valgnavn: liste } : {}), ...(vokabular === undefined ? {} : { vokabular }) };
  return z
    .enum(verdier, {
      error: (issue) => {
        if (issue.input === undefined || issue.input === null) return `${navn} mangler. Velg en av ${sitert(verdier)}.`;
        if (typeof issue.input !== 'string') return `${navn} må være en av ${sitert(verdier)}.`;
        return `«${issue.input}» finnes ikke.${menteDu(issue.input, verdier)} Velg en av ${sitert(verdier)}.`;
      },
    })
    .meta(meta({ navn, beskrivelse }, { slag: 'valg', ...navnene }));
}

const DATO = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
const finnesDato = (verdi: string) => {
  const dato = new Date(`${verdi}T00:00:00Z`);
  return !Number.isNaN(dato.getTime()) && dato.toISOString().startsWith(verdi);
};

/** A day that exists, written `2026-11-20`. */
export function dato({ navn, beskrivelse }: Om) {
  const feil = `${navn} må være en dato som finnes, skrevet slik: 2026-11-20.`;
  return z
    .string({ error: manglerEller(navn, feil) })
    .refine((verdi) => DATO.test(verdi) && finnesDato(verdi), { error: feil })
    .meta(meta({ navn, beskrivelse }, { slag: 'dato', format: 'date' }));
}

const TIDSPUNKT = /^(ukjent|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/u;

/** A year (2021), a month (2021-09), a day (2021-09-01) or `ukjent`. YAML reads a bare year as a number. */
export function tidspunkt({ navn, beskrivelse }: Om) {
  const feil = `${navn} må være et år (2021), en måned (2021-09), en dato (2021-09-01) eller «ukjent».`;
  return z
    .union([z.int(feil).min(1900, feil).max(2100, feil), z.string(feil).regex(TIDSPUNKT, feil).refine((verdi) => !DATO.test(verdi) || finnesDato(verdi), feil)], {
      error: manglerEller(navn, feil),
    })
    .meta(meta({ navn, beskrivelse }, { slag: 'tidspunkt' }));
}

/** A whole number within bounds. */
export function heltall({ navn, beskrivelse, min, maks }: Om & { min: number; maks: number }) {
  const feil = `${navn} må være et helt tall fra ${min} til ${maks}.`;
  return z
    .int({ error: (issue) => manglerEller(navn, `${feil}${utenSitat(issue.input)}`)(issue) })
    .min(min, { error: feil })
    .max(maks, { error: feil })
    .meta(meta({ navn, beskrivelse }, { slag: 'heltall' }));
}

/** `true` or `false`. */
export function jaNei({ navn, beskrivelse }: Om) {
  return z
    .boolean({ error: manglerEller(navn, `${navn} må være true (ja) eller false (nei), uten anførselstegn.`) })
    .meta(meta({ navn, beskrivelse }, { slag: 'ja/nei' }));
}

/** A complete https address (http only where the publisher has nothing else). */
export function nettadresse({ navn, beskrivelse }: Om) {
  const feil = `${navn} må være en hel nettadresse som begynner med https://.`;
  return z
    .url({ protocol: /^https?$/u, hostname: z.regexes.domain, error: manglerEller(navn, feil), abort: true })
    .refine((adresse) => !/\s/u.test(adresse), { error: `${navn} har mellomrom i seg. Kopier den på nytt fra nettleseren.` })
    .meta(meta({ navn, beskrivelse }, { slag: 'nettadresse' }));
}

/**
 * A list; `minst` is how many it must hold. Duplicates are refused where the items are plain values. Editors are
 * asked for `minstPublisert`, which a rule of its own holds published entries to, where a draft may have fewer.
 */
export function liste<T extends z.ZodType>(
  element: T,
  { navn, beskrivelse, minst = 0, minstPublisert = minst }: Om & { minst?: number; minstPublisert?: number },
) {
  const feil = `${navn} må være en liste, med én linje for hvert punkt og bindestrek foran.`;
  return z
    .array(element, { error: manglerEller(navn, feil) })
    .min(minst, { error: `${navn} må ha minst ${minst === 1 ? 'ett punkt' : `${minst} punkter`}.` })
    .superRefine((verdier, ctx) => {
      verdier.forEach((verdi, plass) => {
        if (typeof verdi === 'string' && verdier.indexOf(verdi) < plass) {
          ctx.addIssue({ code: 'custom', path: [plass], message: `«${verdi}» står to ganger i listen.` });
        }
      });
    })
    .meta(meta({ navn, beskrivelse }, { slag: 'liste', minItems: minstPublisert }));
}

/** The collections and vocabularies an id may point into. */
export type Samling =
  | 'kilder'
  | 'kontorer'
  | 'metoder'
  | 'forskning'
  | 'begreper'
  | 'veiledninger'
  | `vokabular/${string}`;

/** The id of something described elsewhere. That it exists is checked over the whole base, not here. */
export function referanse(samling: Samling, { navn, beskrivelse }: Om) {
  return z
    .string({ error: manglerEller(navn, `${navn} må være en id fra ${samling}.`) })
    .min(1, { error: `${navn} er tom. Skriv en id fra ${samling}.` })
    .meta(meta({ navn, beskrivelse }, { slag: 'henvisning', referanse: samling }));
}

/** A group of named fields. An unknown name is refused, with the nearest known one. */
export function objekt<S extends z.ZodRawShape>(felter: S, { navn, beskrivelse }: Om) {
  return z
    .strictObject(felter, {
      error: (issue) => {
        if (issue.code === 'unrecognized_keys') {
          return issue.keys
            .map((nokkel) => `Feltet «${nokkel}» finnes ikke her.${menteDu(nokkel, Object.keys(felter))}`)
            .join(' ');
        }
        return manglerEller(navn, `${navn} må ha felter under seg: ${sitert(Object.keys(felter))}.`)(issue);
      },
    })
    .meta(meta({ navn, beskrivelse }, { slag: 'gruppe' }));
}

const ukjent = z
  .literal(UKJENT)
  .meta(meta({ navn: 'Ukjent', beskrivelse: 'Kilden sier ikke noe om dette.' }, { slag: 'ukjent' }));

/** `inner`, or the word `ukjent` where the source is silent. Errors are those of `inner`. */
export function ellerUkjent<T extends z.ZodType>(inner: T, { navn, beskrivelse }: Om) {
  return z
    .union([ukjent, inner], {
      error: (issue) => {
        if (issue.input === undefined || issue.input === null) {
          return `${navn} mangler. Skriv «ukjent» hvis kilden ikke sier noe.`;
        }
        return typeof issue.input === 'string'
          ? `${navn} må være «ukjent» eller ha felter under seg. Nå står det «${issue.input.slice(0, 40)}».`
          : SE_GREN;
      },
    })
    .meta(meta({ navn, beskrivelse }, { slag: 'eller-ukjent' }));
}

/** Marks a union whose own message says nothing: the reader is shown the errors of its last branch. */
export const SE_GREN = '';
