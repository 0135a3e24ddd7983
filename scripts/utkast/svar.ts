import { brett, naermeste } from '../../src/skjema/naermeste.ts';
import type { Innholdstype } from '../../src/skjema/innholdstyper.ts';
import type { Sti } from '../valider/dokument.ts';
import { skjemaVed } from '../valider/skjemasti.ts';
import { EGEN_KILDE, type Sporsmal } from './sporsmal.ts';

/** One answer: a text or id, several of them, a number or yes/no. */
export type Svar = string | number | boolean | readonly string[];

/** Answers by the `nokkel` of the question. What was left open is not there. */
export type Svarene = Readonly<Partial<Record<string, Svar>>>;

/** An answer as it will be written, nothing when it was left open, or what is wrong with it. */
export type Lest = { svar: Svar | undefined } | { feil: string };

const somSti = (sti: string): Sti =>
  sti
    .replaceAll('[]', '.0')
    .split('.')
    .map((ledd) => (ledd === '0' ? 0 : ledd));

const rens = (tekst: string) => tekst.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** A sentence: the first letter is a capital, and it ends. */
export function somSetning(tekst: string): string {
  const stor = tekst.slice(0, 1).toLocaleUpperCase('nb') + tekst.slice(1);
  return stor === '' || /[.!?][»")]?$/u.test(stor) ? stor : `${stor}.`;
}

/** The id that is meant by an id, a name or a synonym, however it is spelt. */
function finnId({ valg }: Sporsmal, skrevet: string): Lest {
  const sok = brett(skrevet);
  const like = (ord: readonly string[]) => ord.some((ett) => brett(ett) === sok);
  const treff =
    valg.find(({ id, navn }) => like([id, navn])) ?? valg.find(({ synonymer = [] }) => like(synonymer));
  if (treff !== undefined) return { svar: treff.id };
  const ordene = new Map(
    valg.flatMap(({ id, navn, synonymer = [] }) => [id, navn, ...synonymer].map((ord) => [ord, id])),
  );
  const forslag = ordene.get(naermeste(skrevet, ordene.keys()) ?? '');
  const mente = forslag === undefined ? '' : ` Mente dere «${forslag}»?`;
  return { feil: `«${skrevet}» finnes ikke.${mente} Velg blant: ${valg.map(({ id }) => id).join(', ')}.` };
}

function medSkjema({ sti }: Sporsmal, type: Innholdstype, svar: Svar): Lest {
  const lest = skjemaVed(type.skjema, somSti(sti))?.safeParse(svar);
  const feil = lest?.error?.issues.find(({ message }) => message !== '')?.message;
  return feil === undefined ? { svar } : { feil };
}

function lesEn(sporsmal: Sporsmal, type: Innholdstype, skrevet: string): Lest {
  if (sporsmal.form === 'velg' || sporsmal.form === 'velg-flere') return finnId(sporsmal, skrevet);
  if (sporsmal.form === 'ja-nei') {
    const svar = new Map([
      ['ja', true],
      ['true', true],
      ['nei', false],
      ['false', false],
    ]).get(skrevet.toLowerCase());
    return svar === undefined ? { feil: 'Svar ja eller nei.' } : { svar };
  }
  const tekst = sporsmal.nokkel === 'kort' ? somSetning(skrevet) : skrevet;
  const ren = medSkjema(sporsmal, type, tekst);
  return 'feil' in ren && /^\d+$/u.test(tekst) ? medSkjema(sporsmal, type, Number(tekst)) : ren;
}

/**
 * Reads what was typed or chosen as an answer to `sporsmal`, held against the field's own schema.
 * Names and synonyms of vocabulary words are as good as their ids.
 */
export function lesSvar(sporsmal: Sporsmal, type: Innholdstype, skrevet: string | readonly string[]): Lest {
  const deler = (typeof skrevet === 'string' ? [skrevet] : skrevet).map(rens).filter((del) => del !== '');
  if (deler.length === 0) {
    return sporsmal.paakrevd
      ? { feil: `Dette må dere svare på. ${sporsmal.hjelp}`.trim() }
      : { svar: undefined };
  }
  const flere = sporsmal.form === 'velg-flere' || sporsmal.form === 'flere-tekster';
  if (!flere && deler.length > 1) return { feil: 'Her er det bare plass til ett svar.' };
  const lest = deler.map((del) => lesEn(sporsmal, type, del));
  const feil = lest.find((ett) => 'feil' in ett);
  if (feil !== undefined) return feil;
  const svar = lest.flatMap((ett) => ('svar' in ett && ett.svar !== undefined ? [ett.svar] : []));
  return { svar: flere ? [...new Set(svar.map(String))] : svar[0] };
}

/** Whether a question is to be asked, given the answers so far. */
export function skalStilles({ etter }: Sporsmal, svarene: Svarene): boolean {
  if (etter === undefined) return true;
  const svar = svarene[etter];
  return svar !== undefined && svar !== EGEN_KILDE;
}
