import { spawn } from 'node:child_process';
import { idag } from '../../src/domene/idag.ts';
import { ROT } from '../bygg/sti.ts';
import { kjor as ferskhet } from '../ferskhet/kommando.ts';
import { kjor as lenker } from '../lenker/kommando.ts';
import { oppdaterSak, type Gh } from './sak.ts';

/** GitHub's own command line, as it is on every runner. */
const gh: Gh = (argumenter, inn = '') =>
  new Promise((losning, avvis) => {
    const prosess = spawn('gh', argumenter, { stdio: ['pipe', 'pipe', 'inherit'] });
    let ut = '';
    prosess.stdout.on('data', (bit: Buffer) => (ut += bit.toString()));
    prosess.on('error', avvis);
    prosess.on('exit', (kode) => (kode === 0 ? losning(ut) : avvis(new Error(`gh ${argumenter.slice(0, 2).join(' ')} endte med ${String(kode)}`))));
    prosess.stdin.end(inn);
  });

const valg = ['--rot', ROT, '--format', 'markdown'];
const [adresser, sider] = [await lenker(valg, { idag: idag() }), await ferskhet(valg, idag())];
for (const { feilmelding, kode } of [adresser, sider]) if (kode === 2) throw new Error(feilmelding);
const harPunkter = (tekst: string) => tekst.includes('- [ ]');
console.log(
  await oppdaterSak(
    [
      { tittel: 'Adresser', tekst: adresser.ut.trim(), noeAGjore: harPunkter(adresser.ut) },
      { tittel: 'Ferskhet', tekst: sider.ut.trim(), noeAGjore: harPunkter(sider.ut) },
    ],
    gh,
  ),
);
