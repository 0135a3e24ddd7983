import { describe, expect, test } from 'vitest';
import { lesSokedata } from '../../scripts/sokekvalitet/sokedata-i-node.ts';
import { lagLeksikon } from '../../src/sok/leksikon.ts';
import { lagNavneregister, type Navnefil } from '../../src/sok/navn.ts';
import { lagPlan } from '../../src/sok/plan.ts';
import { sok } from '../../src/sok/sok.ts';
import { lesTilstand, skrivTilstand } from '../../src/sok/tilstand.ts';
import { DIST, les } from './nettsted.ts';

const ANTALL = 10_000;
/** Longest that our own code may hold the reader up. Milliseconds of processor time: a busy machine is no hang. */
const HENG = 200;

/** Processor time this thread has used, in milliseconds. */
const brukt = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const leksikon = lagLeksikon(await lesSokedata(DIST).leksikon());
const medNavn = lagNavneregister(JSON.parse(await les('sok/navn.json')) as Navnefil);

/** Repeatable numbers in 0–1 (mulberry32), so that a failure can be found again. */
function tallrekke(fro: number): () => number {
  let tilstand = fro;
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) | 0;
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const BITER = [
  'ungdom', 'fengsel', 'språkmentor', 'æøå', 'å'.normalize('NFD'), '\u0000', '\u001f', '\u00ad', '\u200f', '\ud800', '\udfff', '😀', '👩‍👩‍👧', '<script>',
  '"><img src=x onerror=alert(1)>', '(a+)+$', '[', '\\', '.*', '%E0%A4%A', '&malgruppe=', '«', '"', '""', "'; DROP", '\n\t', '٣', '中文', '__proto__',
  'constructor', 'toString', 'x'.repeat(900), 'a'.repeat(50), '-', '–', '§ 18', '1e999', 'NaN', 'null',
];

function sporring(tall: () => number): string {
  const velg = () => BITER[Math.floor(tall() * BITER.length)] ?? '';
  const tegn = () => String.fromCharCode(Math.floor(tall() * 65_536));
  return Array.from({ length: 1 + Math.floor(tall() * 8) }, () => (tall() < 0.7 ? velg() : tegn())).join(tall() < 0.5 ? ' ' : '');
}

describe('fiendtlige og tilfeldige spørringer', () => {
  test(`${ANTALL} spørringer gir aldri unntak, og holder aldri leseren igjen`, async () => {
    const tall = tallrekke(20_261_120);
    const motor = async (term: string) => [{ treff: `metoder/${term.length}`, poeng: 1, felt: ['tittel'], forekomster: 1 }];
    let lengst = 0;
    for (let nr = 0; nr < ANTALL; nr++) {
      const q = sporring(tall);
      const start = brukt();
      const tilstand = lesTilstand(new URLSearchParams({ q }));
      const { ledd } = lagPlan(tilstand.q, leksikon);
      lengst = Math.max(lengst, brukt() - start);
      expect(ledd.flatMap(({ varianter }) => varianter).length).toBeLessThan(200);
      const { treff } = await sok(tilstand.q, leksikon, motor, medNavn);
      expect(Array.isArray(treff)).toBe(true);
      expect(lesTilstand(new URLSearchParams(skrivTilstand(tilstand))).q).toBe(tilstand.q.trim().toWellFormed());
    }
    expect(lengst).toBeLessThan(HENG);
  });

  test('en limt inn side på 10 kB', async () => {
    const start = brukt();
    lagPlan('oppfølging av unge som skal ut av fengsel og trenger jobb, '.repeat(170), leksikon);
    expect(brukt() - start).toBeLessThan(HENG);
  });
});
