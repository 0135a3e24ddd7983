import type { z } from 'zod';
import { UKJENT } from '../skjema/felt.ts';
import { lagForm, type Form, type Formfelt, type Ordlister } from './form.ts';
import { LISTE, OPPGITT, SVAR } from './redigeringsform.ts';

/** A field as Sveltia CMS wants it (its JSON Schema: @sveltia/cms/schema/sveltia-cms.json). */
export interface Feltoppsett {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  [valg: string]: unknown;
}

/** A text longer than this gets a box of several lines. */
const LENGSTE_LINJE = 140;

const TIDSPUNKT = '^(ukjent|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)$';

/** Hints are read as Markdown. */
const somTekst = (tekst: string) => tekst.replace(/[\\*_~[\]]/gu, '\\$&');

const SAMLINGER_I_FIL: Readonly<Record<string, { file: string; navnefelt: string }>> = {
  kontorer: { file: 'kontorer', navnefelt: 'navn' },
};

/** Where the ids of `samling` are chosen from: a list in a file, or the entries themselves. */
function henvisning(samling: string): Record<string, unknown> {
  const iFil = SAMLINGER_I_FIL[samling];
  if (iFil) {
    const { file, navnefelt } = iFil;
    const navn = `${LISTE}.*.${navnefelt}`;
    return {
      widget: 'relation',
      collection: 'registre',
      file,
      value_field: `${LISTE}.*.id`,
      display_fields: [navn],
      search_fields: [navn],
    };
  }
  const navn = ['tittel'];
  return {
    widget: 'relation',
    collection: samling,
    value_field: '{{slug}}',
    display_fields: navn,
    search_fields: navn,
  };
}

const feltene = (felter: readonly Formfelt[]) => felter.map(({ navn, paakrevd, form }) => felt(navn, form, paakrevd));

/** What a folded group shows: its first text or choice. An id that is typed says less than the name. */
function sammendrag(felter: readonly Formfelt[]): { summary?: string } {
  for (const { navn, form } of felter) {
    const erTekst = form.slag === 'tekst' && navn !== 'id';
    if (erTekst || form.slag === 'henvisning' || form.slag === 'valg') return { summary: `{{fields.${navn}}}` };
    if (form.slag === 'liste' && form.element.slag === 'tekst') return { summary: `{{fields.${navn}.0}}` };
  }
  return {};
}

function liste(element: Form, minst: number): Record<string, unknown> {
  const antall = { required: minst > 0, ...(minst > 0 ? { min: minst } : {}) };
  switch (element.slag) {
    case 'valg':
    case 'henvisning':
      return { ...slag(element, minst > 0), multiple: true, ...antall };
    case 'gruppe':
      return {
        widget: 'list',
        fields: feltene(element.felter),
        label_singular: element.navn,
        collapsed: true,
        ...sammendrag(element.felter),
        ...antall,
      };
    case 'liste':
      return { widget: 'list', fields: [felt(LISTE, element, true)], collapsed: true, ...antall };
    case 'tekst':
      return { widget: 'list', label_singular: element.navn, ...antall };
    default:
      throw new Error(`En liste av ${element.slag} har ikke noe felt i redaktørverktøyet.`);
  }
}

function slag(form: Form, paakrevd: boolean): Record<string, unknown> {
  switch (form.slag) {
    case 'tekst': {
      if (form.type === 'dato') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
      const lengde = {
        ...(form.minst !== undefined && form.minst > 1 ? { minlength: form.minst } : {}),
        ...(form.maks === undefined ? {} : { maxlength: form.maks }),
      };
      const enLinje = form.type === 'nettadresse' || (form.maks !== undefined && form.maks <= LENGSTE_LINJE);
      const type = form.type === 'nettadresse' ? { type: 'url' } : {};
      return { widget: enLinje ? 'string' : 'text', use_emoji_autocomplete: false, ...type, ...lengde };
    }
    case 'tidspunkt':
      return {
        widget: 'string',
        use_emoji_autocomplete: false,
        pattern: [TIDSPUNKT, 'Skriv et år (2021), en måned (2021-09), en dato (2021-09-01) eller ukjent.'],
      };
    case 'heltall': {
      const minst = form.minst === undefined ? {} : { min: form.minst };
      const maks = form.maks === undefined ? {} : { max: form.maks };
      return { widget: 'number', value_type: 'int', ...minst, ...maks };
    }
    case 'jaNei':
      return { widget: 'boolean', default: false };
    case 'valg':
      return { widget: 'select', options: form.valg.map(({ id, navn }) => ({ value: id, label: navn })) };
    case 'henvisning':
      return henvisning(form.samling);
    case 'liste':
      return liste(form.element, form.minst);
    case 'gruppe':
      return { widget: 'object', collapsed: 'auto', fields: feltene(form.felter), ...sammendrag(form.felter) };
    case 'gruppeEllerUkjent':
      return {
        widget: 'object',
        collapsed: 'auto',
        typeKey: SVAR,
        types: [
          { name: UKJENT, label: 'Ukjent: kilden sier ikke noe' },
          { name: OPPGITT, label: 'Oppgitt i kilden', fields: feltene(form.felter), ...sammendrag(form.felter) },
        ],
        ...(paakrevd ? { default: { [SVAR]: UKJENT } } : {}),
      };
  }
}

/** One field of the schema as a field in the editor, with its name and description. */
export function felt(name: string, form: Form, paakrevd: boolean): Feltoppsett {
  const hint = form.beskrivelse === '' ? {} : { hint: somTekst(form.beskrivelse) };
  return {
    name,
    label: form.navn,
    required: paakrevd,
    ...hint,
    widget: 'string',
    ...slag(form, paakrevd),
    preview: false,
  };
}

/** The fields of a whole file. A file that is a list gets one field that holds it. */
export function filfelter(skjema: z.ZodType, ordlister: Ordlister): Feltoppsett[] {
  const form = lagForm(skjema, ordlister);
  return form.slag === 'gruppe' ? feltene(form.felter) : [felt(LISTE, form, true)];
}
