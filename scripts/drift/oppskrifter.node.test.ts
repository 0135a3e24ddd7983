import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FELLES, headersregler } from '../server/headers.ts';
import { nginxoppsett } from './nginx.ts';
import { oppskrifter } from './oppskrifter.ts';

const les = (fil: string) => readFile(join(import.meta.dirname, 'oppskrifter', fil), 'utf8');

describe('oppskriftene', () => {
  test.each(oppskrifter().map(({ fil, innhold }) => [fil, innhold]))('%s er som «npm run drift» lager den', async (fil, innhold) => {
    expect(await les(fil)).toBe(innhold);
  });

  test.each(oppskrifter().map(({ fil, innhold }) => [fil, innhold]))('%s har hver header og hvert unntak', (_, innhold) => {
    for (const [navn, verdi] of Object.entries(FELLES)) {
      expect(innhold).toContain(navn);
      expect(innhold).toContain(verdi);
    }
    for (const { prefiks } of headersregler({})) expect(innhold.replaceAll('\\', '')).toContain(prefiks);
  });

  test('HSTS er slått av der TLS ikke slutter', () => {
    const linjer = oppskrifter().flatMap(({ fil, innhold }) => innhold.split('\n').map((linje) => [fil, linje.trim()] as const));
    const aktive = linjer.filter(([, linje]) => linje.includes('Strict-Transport-Security') && !linje.startsWith('#'));
    expect(aktive.map(([fil]) => fil)).toEqual(['netlify/_headers']);
  });
});

describe('nginxoppsett', () => {
  const valg = { rot: '/srv/x', lytt: '8080', skrivbar: '/tmp', base: '/' };

  test('den siste regelen vinner, og tegn i adressen er bare tegn', () => {
    const oppsett = nginxoppsett(valg, [
      { prefiks: '/a/', headers: { 'X-Prove': 'en' } },
      { prefiks: '/a/b.c', headers: { 'X-Prove': 'si "to"' } },
    ]);
    const kart = /map \$uri \$metodebasen_x_prove \{\n([^}]+)\}/u.exec(oppsett)?.[1];
    expect(kart?.split('\n').map((linje) => linje.trim())).toEqual([
      'default "";',
      String.raw`"~^/a/b\\.c." "si \"to\"";`,
      '"~^/a/." "en";',
      '',
    ]);
    expect(oppsett).toContain('add_header X-Prove $metodebasen_x_prove always;');
  });

  test('i en mappe ligger nettstedet under adressen det har', () => {
    const oppsett = nginxoppsett({ ...valg, base: '/metodebasen/' }, headersregler({}));
    expect(oppsett).toContain('location /metodebasen/ {\n      alias /srv/x/;');
    expect(oppsett).toContain('error_page 403 404 =404 /metodebasen/404.html;');
  });
});
