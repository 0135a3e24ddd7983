import { expect, test } from 'vitest';
import { ROT } from '../../scripts/bygg/sti.ts';
import { tegning } from '../domene/delebilde/tegning.ts';
import { startTegner } from './bildetegner.ts';

test('et bilde er 1200 × 630, og likt hver gang, også med tegn utenfor norsk', async () => {
  const tegn = await startTegner(ROT);
  const kort = { navn: 'a', slag: 'Metode', tittel: 'Æ & <Ø> «đŋ» '.repeat(12), tekst: '' } as const;
  const status = { id: 'pagar', tekst: 'Pågår' } as const;
  const tre = tegning({ ...kort, status, undersokt: { niva: 2, tekst: 'Prøvd' } }, 'Basen');
  const png = Buffer.from(await tegn(tre));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(Buffer.from(await tegn(tre)).equals(png)).toBe(true);
  expect(Buffer.from(await tegn(tegning(kort, 'Basen'))).equals(png)).toBe(false);
});
