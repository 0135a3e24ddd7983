import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lesTall, lesValg } from '../kommando/valg.ts';
import { fuzz } from './kjor.ts';

const valg = lesValg({
  antall: { type: 'string', default: '200000' },
  fro: { type: 'string', default: '1' },
  hver: { type: 'string', default: '1' },
});
const bedtOm = (navn: keyof typeof valg): number => lesTall(navn, valg[navn])[0] ?? 1;
const { problemer, ...tall } = await fuzz({
  antall: bedtOm('antall'),
  fro: bedtOm('fro'),
  hver: bedtOm('hver'),
  idag: '2026-11-20',
});
console.log(
  `${tall.mutanter} ødelagte filer, ${tall.godtatt} uten feil (${tall.spurt} prøvd mot nettstedet), ${tall.farlige} farlige. ${problemer.length} problemer.`,
);
if (problemer.length > 0) {
  const mappe = await mkdtemp(join(tmpdir(), 'fuzz-'));
  for (const { nr, fil, hva, tekst } of problemer) {
    console.log(`${nr} ${fil}  ${hva}`);
    await writeFile(join(mappe, `${nr}-${fil.replaceAll('/', '_')}`), tekst);
  }
  console.log(`Filene ligger i ${mappe}.`);
  process.exitCode = 1;
}
