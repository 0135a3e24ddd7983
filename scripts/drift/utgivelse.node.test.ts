import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publiserTil } from './utgivelse.ts';

let rot = '';
beforeEach(async () => {
  rot = await mkdtemp(join(tmpdir(), 'utgivelse-'));
});
afterEach(() => rm(rot, { recursive: true, force: true }));

/** A built site with one page and one hashed file. */
async function dist(navn: string): Promise<string> {
  const mappe = join(rot, `dist-${navn}`);
  await mkdir(join(mappe, '_astro'), { recursive: true });
  await writeFile(join(mappe, 'index.html'), `${navn} `.repeat(300));
  await writeFile(join(mappe, '_astro', `side.${navn}.css`), navn);
  return mappe;
}

const vist = (fil: string) => readFile(join(rot, 'srv/naa', fil), 'utf8');

describe('publiserTil', () => {
  test('bytter lenken, komprimerer, og lar den som har siden åpen finne filene sine', async () => {
    const mal = join(rot, 'srv');
    expect(await publiserTil(await dist('en'), mal, '1')).toEqual({ komprimert: 1 });
    await publiserTil(await dist('to'), mal, '2');
    expect(await readlink(join(mal, 'naa'))).toBe('utgivelser/2');
    expect(await vist('index.html')).toContain('to');
    expect(gunzipSync(await readFile(join(mal, 'naa/index.html.gz'))).toString()).toBe(await vist('index.html'));
    expect([await vist('_astro/side.en.css'), await vist('_astro/side.to.css')]).toEqual(['en', 'to']);
  });

  test('beholder tre utgivelser', async () => {
    const mal = join(rot, 'srv');
    for (const navn of ['1', '2', '3', '4']) await publiserTil(await dist(navn), mal, navn);
    expect((await readdir(join(mal, 'utgivelser'))).sort()).toEqual(['2', '3', '4']);
  });

  test('en utgivelse som feiler, rører ikke det leserne ser', async () => {
    const mal = join(rot, 'srv');
    await publiserTil(await dist('en'), mal, '1');
    await expect(publiserTil(join(rot, 'finnes-ikke'), mal, '2')).rejects.toThrow('ENOENT');
    expect(await readlink(join(mal, 'naa'))).toBe('utgivelser/1');
    expect(await vist('index.html')).toContain('en');
  });

  test('komprimert blir det samme hver gang', async () => {
    await publiserTil(await dist('en'), join(rot, 'a'), '1');
    await publiserTil(await dist('en').catch(() => join(rot, 'dist-en')), join(rot, 'b'), '1');
    expect(await readFile(join(rot, 'a/naa/index.html.gz'))).toEqual(await readFile(join(rot, 'b/naa/index.html.gz')));
  });
});
