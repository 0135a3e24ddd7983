import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SOKEDATA } from '../../src/sok/data/filer.ts';
import { ROT } from '../bygg/sti.ts';
import { innholdstypeFor } from '../server/innholdstype.ts';
import { terminalrapport } from '../valider/rapport/terminal.ts';
import { valider } from '../valider/valider.ts';
import { idag } from '../../src/domene/idag.ts';

/** Rest after the last saved file before the content is checked again, in milliseconds. */
const PUST = 150;

/**
 * Help while writing (`npm run dev`): every saved file under content/ is checked and the errors are
 * printed, and search answers from the index of the last build.
 */
export function skrivehjelp(): AstroIntegration {
  return {
    name: 'metodebasen:skrivehjelp',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const innhold = join(ROT, 'content');
        let pust: NodeJS.Timeout | undefined;
        const kontroller = async () => {
          const { feil, antallFiler } = await valider({ rot: ROT, idag: idag() });
          logger.info(`\n${terminalrapport(feil, antallFiler)}`);
        };
        const snart = (fil: string) => {
          if (!fil.startsWith(innhold)) return;
          clearTimeout(pust);
          pust = setTimeout(() => {
            kontroller().catch((feil: unknown) => logger.error(`Kontrollen stoppet: ${String(feil)}`));
          }, PUST);
        };
        server.watcher.add(innhold);
        for (const hendelse of ['add', 'change', 'unlink']) server.watcher.on(hendelse, snart);
        snart(innhold);

        if (!existsSync(join(ROT, 'dist', 'pagefind'))) logger.info('Søket virker når dere har kjørt «npm run build» én gang.');
        for (const mappe of ['pagefind', SOKEDATA]) {
          const indeks = join(ROT, 'dist', mappe);
          server.middlewares.use(`/${mappe}`, (foresporsel, svar, neste) => {
            const navn = decodeURIComponent((foresporsel.url ?? '').split('?')[0] ?? '');
            const fil = join(indeks, navn);
            if (!fil.startsWith(indeks) || !existsSync(fil)) {
              neste();
              return;
            }
            svar.setHeader('Content-Type', innholdstypeFor(extname(fil)).type);
            createReadStream(fil).pipe(svar);
          });
        }
      },
    },
  };
}
