import { fileURLToPath } from 'node:url';
import { bygg } from './bygg.ts';
import { finnLedigPort } from './server/free-port.ts';
import { startServer } from './server/static-server.ts';

const ONSKET_PORT = 4321;

/** Milliseconds between each look at whether the parent process is still there. */
const FORELDERSJEKK = 500;

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** Builds the site if needed, serves it, and stops cleanly on Ctrl-C. Returns the exit code. */
async function start(): Promise<number> {
  if (!(await bygg())) return 1;

  const port = await finnLedigPort(ONSKET_PORT);
  if (port !== ONSKET_PORT) console.log(`Port ${ONSKET_PORT} er opptatt, bruker ${port} i stedet.`);
  const server = await startServer({ rot: DIST, port });
  const stoppsignal = ventPaStopp();
  console.log(`Metodebasen kjører på http://localhost:${server.port}/ – stopp med Ctrl-C`);

  await stoppsignal;
  await server.stopp();
  console.log('Metodebasen er stoppet.');
  return 0;
}

/**
 * Resolves at the first signal, or when the npm that started us is gone: npm passes SIGTERM on to its shell
 * only, which would leave the server running with nobody to stop it. A second signal ends the process.
 */
function ventPaStopp(): Promise<void> {
  return new Promise((losning) => {
    process.once('SIGINT', () => losning());
    process.once('SIGTERM', () => losning());
    if (process.env.npm_lifecycle_event === undefined) return;
    const forelder = process.ppid;
    const vakt = setInterval(() => {
      if (process.ppid === forelder) return;
      clearInterval(vakt);
      losning();
    }, FORELDERSJEKK);
    vakt.unref();
  });
}

try {
  process.exitCode = await start();
} catch (feil) {
  console.error(`Kunne ikke starte Metodebasen: ${feil instanceof Error ? feil.message : String(feil)}`);
  process.exitCode = 1;
}
