import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROT } from './bygg/sti.ts';

/** Astro's own command line, with telemetry off: nothing about the project leaves the machine. */
const astro = spawn(process.execPath, [join(ROT, 'node_modules/astro/bin/astro.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: ROT,
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
astro.on('exit', (kode) => {
  process.exitCode = kode ?? 0;
});
