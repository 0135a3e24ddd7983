import { build } from 'astro';

/** Runs Astro's build of the project and into the folder given. For bygg-sider.ts, which is told what stopped it. */
const [root = '', outDir = ''] = process.argv.slice(2);
// The channel to the parent keeps the process alive, and is gone when the parent is.
process.once('disconnect', () => process.exit());
try {
  // What helps editors in their program is made by `dev` and `sync`.
  await build({ root, outDir, logLevel: 'warn', experimental: { contentIntellisense: false } });
} catch (feil) {
  process.send?.(feil instanceof Error ? feil.message : String(feil));
  process.exitCode = 1;
}
process.disconnect?.();
