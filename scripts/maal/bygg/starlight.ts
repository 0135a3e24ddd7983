import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Metodefil } from './metoder.ts';

/** The peer, pinned. Not a dependency of the project: it is only installed where it is measured. */
export const STARLIGHT = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' } as const;

const OPPSETT = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Metodebasen', locales: { root: { label: 'Norsk', lang: 'nb' } }, sidebar: [{ label: 'Metoder', items: [{ autogenerate: { directory: 'metoder' } }] }] })] });
`;
const SAMLINGER = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const KOMPONENT = /<\/?[A-Z][^>]*>/gu;

/** A method as a page of Starlight's: the same running text, our own components left out. */
export function somStarlightside({ tekst }: Metodefil): string {
  const [, front = '', kropp = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(tekst) ?? [];
  const { tittel, kortOm } = parse(front) as { tittel: string; kortOm: string };
  return `---\ntitle: ${JSON.stringify(tittel)}\ndescription: ${JSON.stringify(kortOm)}\n---\n\n${kortOm}\n${kropp.replaceAll(KOMPONENT, '')}`;
}

/** A Starlight project of the same methods in the empty folder `til`, with the packages of `pakker`. */
export async function lagStarlight(til: string, pakker: string, metoder: readonly Metodefil[]): Promise<void> {
  const mappe = join(til, 'src/content/docs/metoder');
  await mkdir(mappe, { recursive: true });
  await cp(join(pakker, 'package.json'), join(til, 'package.json'));
  await symlink(join(pakker, 'node_modules'), join(til, 'node_modules'));
  await writeFile(join(til, 'astro.config.mjs'), OPPSETT);
  await writeFile(join(til, 'src/content.config.ts'), SAMLINGER);
  await writeFile(join(til, 'src/content/docs/index.md'), '---\ntitle: Metodebasen\n---\n');
  for (const metode of metoder) await writeFile(join(mappe, `${metode.id}.mdx`), somStarlightside(metode));
}
