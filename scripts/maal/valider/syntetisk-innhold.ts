import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tallrekke } from '../sok/syntetisk.ts';

const erMetode = (navn: string) => navn.endsWith('.mdx') && !navn.startsWith('_');

/**
 * Fills `til` with the project's content/ and made-up methods until it holds `antall` methods. A made-up
 * one is a real one with its own id, name and words: as long, and with as many fields, sections, figures
 * and references. It follows every rule, so that what is measured is the work of finding nothing wrong.
 */
export async function lagInnhold(fra: string, til: string, antall: number): Promise<void> {
  await cp(join(fra, 'content'), join(til, 'content'), { recursive: true });
  // Answers are kept where packages are.
  await mkdir(join(til, 'node_modules'));
  const mappe = join(til, 'content/metoder');
  const navn = (await readdir(mappe)).filter(erMetode).sort();
  const maler = await Promise.all(navn.map((fil) => readFile(join(mappe, fil), 'utf8')));
  const tall = tallrekke(20_261_120);
  for (let nr = maler.length; nr < antall; nr += 1) {
    const mal = maler[Math.floor(tall() * maler.length)] ?? '';
    const side = mal
      .replace(/^tittel: .*$/mu, `tittel: Syntetisk metode nummer ${nr}`)
      .replace(/^aliaser:\n(?: .*\n)*/mu, `aliaser:\n  - Syntetisk alias ${nr}\n`)
      .replace(/^kortOm: (?:.*\n)(?: .*\n)*/mu, `kortOm: Dette er en oppdiktet metode, og den har nummer ${nr}.\n`)
      .replace(/^tidligereId:\n(?: .*\n)*/mu, '')
      // In running text only: not in values, ids or addresses.
      .replaceAll(/ kontoret /gu, () => (tall() < 0.5 ? ' kontoret ' : ` det kontoret `));
    await writeFile(join(mappe, `syntetisk-${nr}.mdx`), side);
  }
}
