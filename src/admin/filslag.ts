import type { Innholdstype } from '../skjema/innholdstyper.ts';
import type { Filslag } from './format.ts';
import { lagForm } from './form.ts';

/** How files of a kind of content are read and written by the editor. */
export function filslag({ skjema, endelse }: Innholdstype): Filslag {
  return { form: lagForm(skjema), frontmatter: endelse !== '.yaml', redigerKropp: endelse === '.mdx' };
}
