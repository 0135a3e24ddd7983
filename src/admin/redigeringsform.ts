import { UKJENT } from '../skjema/felt.ts';
import type { Form, Formfelt } from './form.ts';

/** Tells which branch of «ukjent eller en gruppe» an object in the editor is: the editor needs a key for it. */
export const SVAR = '_svar';
export const OPPGITT = 'oppgitt';

/** Holds a list that has no name of its own: a whole file, or a list inside a list. */
export const LISTE = '_liste';

type Verdier = Record<string, unknown>;

export const erGruppe = (verdi: unknown): verdi is Verdier =>
  typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi);

const felt = (verdi: unknown, navn: string): unknown => (erGruppe(verdi) ? verdi[navn] : undefined);

/** Every key of `verdi`, those of the schema first; a key the schema does not know is passed on as it is. */
function hvertFelt(
  felter: readonly Formfelt[],
  verdi: Verdier,
  gjor: (form: Form, indre: unknown, paakrevd: boolean) => unknown,
): Verdier {
  const kjente = new Map(felter.map((ett) => [ett.navn, ett]));
  const nokler = [...kjente.keys(), ...Object.keys(verdi).filter((navn) => !kjente.has(navn))];
  const par = nokler.flatMap((navn): [string, unknown][] => {
    const kjent = kjente.get(navn);
    const ny = kjent ? gjor(kjent.form, verdi[navn], kjent.paakrevd) : verdi[navn];
    return ny === undefined ? [] : [[navn, ny]];
  });
  return Object.fromEntries(par);
}

/** What the editor is given for `verdi`, which is parsed YAML. Data that does not fit the form is passed on. */
export function tilRedigering(form: Form, verdi: unknown): unknown {
  if (verdi === undefined || verdi === null) return undefined;
  switch (form.slag) {
    case 'tidspunkt':
      return String(verdi);
    case 'liste': {
      if (!Array.isArray(verdi)) return verdi;
      const elementer = verdi.map((ett) => tilRedigering(form.element, ett) ?? null);
      return form.element.slag === 'liste' ? elementer.map((indre) => ({ [LISTE]: indre })) : elementer;
    }
    case 'gruppe':
      return erGruppe(verdi) ? hvertFelt(form.felter, verdi, tilRedigering) : verdi;
    case 'gruppeEllerUkjent':
      if (verdi === UKJENT) return { [SVAR]: UKJENT };
      return erGruppe(verdi) ? { [SVAR]: OPPGITT, ...hvertFelt(form.felter, verdi, tilRedigering) } : verdi;
    default:
      return verdi;
  }
}

const tom = (verdi: unknown) =>
  verdi === undefined || verdi === null || verdi === '' || (erGruppe(verdi) && Object.keys(verdi).length === 0);

/** A group that must be there, and says something by holding nothing: a method that hangs together with no other. */
const kanVaereTom = (form: Form) => form.slag === 'gruppe' && form.felter.every(({ paakrevd }) => !paakrevd);

function fraGruppe(felter: readonly Formfelt[], verdi: Verdier): Verdier {
  return hvertFelt(felter, verdi, (form, indre, paakrevd) => {
    const ny = fraRedigering(form, indre);
    if (paakrevd && erGruppe(ny) && kanVaereTom(form)) return ny;
    if (tom(ny)) return undefined;
    // The editor fills optional fields nobody touched with `false` and empty lists.
    const urort = !paakrevd && (ny === false || (Array.isArray(ny) && ny.length === 0));
    return urort ? undefined : ny;
  });
}

/**
 * The data behind what the editor hands back: the inverse of `tilRedigering`, without the empty values the
 * editor fills in. Text is without space at its ends; a year alone is a number.
 */
export function fraRedigering(form: Form, verdi: unknown): unknown {
  switch (form.slag) {
    case 'tidspunkt': {
      const tekst = typeof verdi === 'string' ? verdi.trim() : verdi;
      return typeof tekst === 'string' && /^\d{4}$/u.test(tekst) ? Number(tekst) : tekst;
    }
    case 'liste': {
      if (!Array.isArray(verdi)) return verdi;
      const iListe = form.element.slag === 'liste';
      return verdi.map((ett) => fraRedigering(form.element, iListe ? felt(ett, LISTE) : ett)).filter((ett) => !tom(ett));
    }
    case 'gruppe':
      return erGruppe(verdi) ? fraGruppe(form.felter, verdi) : verdi;
    case 'gruppeEllerUkjent': {
      if (!erGruppe(verdi)) return verdi;
      const { [SVAR]: svar, ...resten } = verdi;
      return svar === UKJENT ? UKJENT : fraGruppe(form.felter, resten);
    }
    default:
      return typeof verdi === 'string' ? verdi.trim() : verdi;
  }
}
