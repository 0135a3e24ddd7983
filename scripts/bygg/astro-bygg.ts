import { build } from 'astro';

/** Runs Astro's build of the project and into the folder given. For bygg-sider.ts, which is told what stopped it. */
const [root = '', outDir = ''] = process.argv.slice(2);
// The channel to the parent keeps the process alive, and is gone when the parent is.
process.once('disconnect', () => process.exit());
try {
  await build({ root, outDir, logLevel: 'warn' });
} catch (feil) {
  process.send?.(feil instanceof Error ? feil.message : String(feil));
  process.exitCode = 1;
}
process.disconnect?.();
