import CMS from '@sveltia/cms';
import { INNHOLDSTYPER } from '../skjema/innholdstyper.ts';
import { filslag } from './filslag.ts';
import { lesFil, skrivFil, Tapsfeil } from './format.ts';
import { formatnavn } from './oppsett.ts';

/** Sveltia CMS shows the cause of an error with this message, and no other (toolbar.svelte, 0.221). */
const VISES = 'saving_failed';

for (const type of INNHOLDSTYPER) {
  const slag = filslag(type);
  CMS.registerCustomFormat(formatnavn(type), type.endelse.slice(1), {
    fromFile: (tekst: string) => lesFil(slag, tekst),
    toFile: (innhold: Record<string, unknown>) => {
      try {
        return skrivFil(slag, innhold);
      } catch (feil) {
        if (feil instanceof Tapsfeil) throw new Error(VISES, { cause: feil });
        throw feil;
      }
    },
  });
}

document.querySelector('#venter')?.remove();
await CMS.init();
