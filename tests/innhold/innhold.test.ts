import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metodeoppforing } from '../../src/domene/base.ts';
import { kompletthet, KOMPLETTHETER, seksjonerI } from '../../src/domene/kompletthet.ts';
import { kildenoter } from '../../src/domene/kildenoter.ts';
import { METODESEKSJONER } from '../../src/skjema/koder.ts';
import type { Metode } from '../../src/skjema/metode.ts';
import { MINST_BEGREPER, PAKREVD_FORSKNING, PAKREVDE_METODER, PAKREVDE_VEILEDNINGER } from './pakrevd.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));
const GRADER = Object.keys(KOMPLETTHETER);

const ider = async (mappe: string) =>
  (await readdir(join(CONTENT, mappe))).filter((fil) => !fil.startsWith('_')).map((fil) => fil.replace(/\.mdx?$/u, ''));

async function lesMetode(id: string): Promise<Metodeoppforing> {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(await readFile(join(CONTENT, `metoder/${id}.mdx`), 'utf8')) ?? [];
  return { id, data: parse(front) as Metode, body };
}

describe('metodene kildene beskriver', () => {
  test.each(Object.entries(PAKREVDE_METODER))('%s står der, minst som %s', async (id, minst) => {
    const metode = await lesMetode(id);
    expect(GRADER.indexOf(kompletthet(metode))).toBeGreaterThanOrEqual(GRADER.indexOf(minst));
    expect(metode.data.status).toBeDefined();
    expect(kildenoter(metode.data.utfall, metode.body, metode.data).length).toBeGreaterThan(0);
    const seksjoner = seksjonerI(metode.body);
    expect(seksjoner).toEqual(expect.arrayContaining(['Problemet', 'Slik gjør dere det', 'Hva vi ikke vet']));
    if (minst === 'komplett') expect(seksjoner).toEqual([...METODESEKSJONER]);
  });
});

describe('resten av basen', () => {
  let funnet: Record<'forskning' | 'veiledninger' | 'begreper', string[]>;
  beforeAll(async () => {
    const [forskning, veiledninger, begreper] = await Promise.all(['forskning', 'veiledninger', 'begreper'].map(ider));
    funnet = { forskning: forskning ?? [], veiledninger: veiledninger ?? [], begreper: begreper ?? [] };
  });

  test('studiene', () => expect(funnet.forskning).toEqual(expect.arrayContaining([...PAKREVD_FORSKNING])));
  test('veiledningene', () => expect(funnet.veiledninger).toEqual(expect.arrayContaining([...PAKREVDE_VEILEDNINGER])));
  test('begrepene', () => expect(funnet.begreper.length).toBeGreaterThanOrEqual(MINST_BEGREPER));
});
