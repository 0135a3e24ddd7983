import { describe, expect, test } from 'vitest';
import { IDAG } from '../../tests/prove/base.ts';
import { tallrekke } from '../maal/sok/syntetisk.ts';
import { lagFilsvar } from '../valider/bolk/filsvar.ts';
import { gjorFarlig } from './farlige.ts';
import { lagFroer, type Fro } from './froer.ts';
import { fuzz } from './kjor.ts';
import { muter } from './muter.ts';
import { lagOrakel } from './orakel.ts';

const råfil = ({ fil, tekst }: Fro) => ({ fil, innhold: new TextEncoder().encode(tekst) });
const svarFor = (fro: Fro) => lagFilsvar(råfil(fro));
const froer = lagFroer();

test('20 000 ødelagte filer: ingen krasj, ingen heng, ingen uforståelig melding, ingenting godtatt som ikke kan brukes', async () => {
  const { problemer, mutanter, godtatt, spurt, farlige } = await fuzz({ antall: 20_000, fro: 20_261_120, hver: 4, idag: IDAG });
  expect(problemer.map(({ tekst, ...resten }) => ({ ...resten, tekst: tekst.slice(0, 400) }))).toEqual([]);
  expect(mutanter).toBe(20_000);
  // Enough of both, or the test tests nothing.
  expect(godtatt).toBeGreaterThan(2000);
  expect(spurt).toBeGreaterThan(500);
  expect(farlige).toBeGreaterThan(400);
}, 600_000);

test('filene vi begynner med, er gode, og nettstedet leser dem likt', async () => {
  const orakel = await lagOrakel();
  for (const fro of froer) {
    const svar = svarFor(fro);
    expect([fro.fil, svar.feil, await orakel(svar, fro.tekst)]).toEqual([fro.fil, [], undefined]);
  }
});

test('hvert slag innhold er med, og samme frø gir samme filer', () => {
  expect(new Set(froer.map(({ fil }) => fil.split('/')[1]))).toEqual(
    new Set(['metoder', 'kilder', 'kontorer.yaml', 'vokabular', 'forskning', 'sokeord', 'begreper']),
  );
  const rekke = (fro: number) => {
    const tall = tallrekke(fro);
    return Array.from({ length: 50 }, () => muter(froer[0]?.tekst ?? '', 'annen', tall));
  };
  expect(rekke(3)).toEqual(rekke(3));
  expect(rekke(3)).not.toEqual(rekke(4));
});

test('de farlige endringene er av alle fire slag', () => {
  const tall = tallrekke(1);
  const slag = Array.from({ length: 400 }, (_tom, nr) => gjorFarlig(froer[nr % froer.length] ?? { fil: '', tekst: '' }, tall)?.hva ?? '');
  for (const ett of [/^ukjent felt/u, /^uten «/u, /^ukjent id/u, /[<{[]|import|export/u]) expect(slag.some((hva) => ett.test(hva))).toBe(true);
});

describe('nettstedets svar avslører', () => {
  const metode = froer.find(({ fil }) => fil.includes('provemetoden')) ?? { fil: '', tekst: '' };
  test.each<[string, (tekst: string) => string, RegExp]>([
    ['en verdi nettstedet leser annerledes', (tekst) => tekst.replace('start: 2019', 'start: 0b11'), /^andre felter/u],
    ['tekst som ikke lar seg bygge', (tekst) => `${tekst}\n<Fakta tittel="x">\n`, /^bygget stopper/u],
  ])('%s', async (_hva, endre, ventet) => {
    expect(await (await lagOrakel())(svarFor(metode), endre(metode.tekst))).toMatch(ventet);
  });
});
