import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TEKST = new Set(['.html', '.css', '.js']);

/**
 * A copy of the built site in `ut` as another release would be: every hashed file has another name, and every
 * page, style sheet and script ends with which release it belongs to.
 */
export async function lagUtgivelse(dist: string, ut: string, navn: string): Promise<void> {
  await cp(dist, ut, { recursive: true });
  const astro = join(ut, '_astro');
  const omdopt = new Map<string, string>();
  for (const fil of await readdir(astro)) {
    const ny = `${fil.slice(0, -extname(fil).length)}-${navn}${extname(fil)}`;
    omdopt.set(fil, ny);
    await rename(join(astro, fil), join(astro, ny));
  }
  const gamle = [...omdopt.keys()].sort((a, b) => b.length - a.length).map((fil) => fil.replace(/[.+*?^${}()|[\]\\]/gu, '\\$&'));
  const monster = new RegExp(gamle.join('|'), 'gu');
  for (const fil of await readdir(ut, { recursive: true, withFileTypes: true })) {
    const slag = extname(fil.name);
    if (!fil.isFile() || !TEKST.has(slag)) continue;
    const sti = join(fil.parentPath, fil.name);
    const tekst = (await readFile(sti, 'utf8')).replace(monster, (treff) => omdopt.get(treff) ?? treff);
    await writeFile(sti, `${tekst}\n${slag === '.html' ? `<!-- utgivelse:${navn} -->` : `/* utgivelse:${navn} */`}\n`);
  }
}
