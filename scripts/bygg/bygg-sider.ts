import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ASTRO = fileURLToPath(new URL('astro-bygg.ts', import.meta.url));

/** Either of these in somebody's environment makes Astro take the build for development: drafts would come along. */
const miljo = ({ DEV: _, ...resten }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...resten, NODE_ENV: 'production' });

/**
 * Has Astro render every page of the project in `rot` into `ut`, in a process of its own: what it holds in memory,
 * the most a build ever does, is given back before the index is made. Rejects with what stopped it.
 */
export function byggSider(rot: string, ut: string): Promise<void> {
  return new Promise((losning, avvis) => {
    const prosess = fork(ASTRO, [rot, ut], { env: { ...miljo(process.env), ASTRO_TELEMETRY_DISABLED: '1' } });
    let grunn = 'Astro stoppet uten å si hvorfor.';
    prosess.on('message', (melding) => (grunn = String(melding)));
    prosess.on('error', avvis);
    prosess.on('exit', (kode) => (kode === 0 ? losning() : avvis(new Error(grunn))));
  });
}
