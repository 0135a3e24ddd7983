import { afterAll, beforeAll, expect, test } from 'vitest';
import { importer } from '../../scripts/importer/kjor.ts';
import { lesArkfil } from '../../scripts/importer/les/les.ts';
import { lesKolonner } from '../../scripts/importer/kolonner.ts';
import { lagGjenkjenner } from '../../scripts/importer/rad/overskrift.ts';
import { antallKjente } from '../../scripts/importer/rad/tabell.ts';
import { terminaltekst } from '../../scripts/importer/rapport/terminal.ts';
import { valider } from '../../scripts/valider/valider.ts';
import { IDAG, lagProsjekt, type Prosjekt } from './prosjekt.ts';
import { lagRader, OVERSKRIFTER } from './proverapport.ts';
import { somCsv, somXlsx } from './provefiler.ts';
import { lagTilfeldig, type Tilfeldig } from './tilfeldig.ts';

/** Mutations in all; set METODEBASEN_FUZZ for a longer run. */
const ANTALL = Number(process.env['METODEBASEN_FUZZ'] ?? 5_000);
/** Milliseconds one file may take. A cold start on a busy machine is the slowest of them. */
const TREGEST = 10_000;
const PA_EN_GANG = 250;

const BITER = [
  '"',
  '""',
  ';',
  ',',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '�',
  'Ã¥',
  '\u200B',
  '\u0085',
  '=1+1',
  '<b>',
  '{x}',
  '---\n',
  'import x\n',
  '%',
  '31.02.2024',
  '9'.repeat(40),
  '- - -',
  '&amp;',
  '🙂',
  '\\',
  '`',
  '_',
] as const;

/** One to five slips in a text: something put in, taken out, moved or said twice. */
function endreTekst(tekst: string, { heltall, velg }: Tilfeldig): string {
  let ut = tekst;
  for (let nr = 1 + heltall(5); nr > 0; nr -= 1) {
    const [fra, til] = [heltall(ut.length + 1), heltall(60)];
    const slag = heltall(5);
    if (slag === 0) ut = ut.slice(0, fra) + velg(BITER) + ut.slice(fra);
    if (slag === 1) ut = ut.slice(0, fra) + ut.slice(fra + til);
    if (slag === 2) ut = ut.slice(0, fra) + ut.slice(fra, fra + til).repeat(2) + ut.slice(fra + til);
    if (slag === 3) ut = ut.slice(0, fra) + velg(BITER) + ut.slice(fra + 1);
    if (slag === 4 && heltall(10) === 0) ut = ut.slice(0, fra);
  }
  return ut;
}

function endreBytes(bytes: Uint8Array, { heltall }: Tilfeldig): Uint8Array {
  const ut = Uint8Array.from(heltall(8) === 0 ? bytes.slice(0, heltall(bytes.length)) : bytes);
  for (let nr = heltall(20); nr > 0 && ut.length > 0; nr -= 1) ut[heltall(ut.length)] = heltall(256);
  return ut;
}

const { rader } = lagRader(2, 12);
const TABELL = [[...OVERSKRIFTER], ...rader];
const kjenn = lagGjenkjenner(lesKolonner());
const kjenner = (tekster: readonly string[]) => antallKjente(tekster, kjenn);

let prosjekt: Prosjekt;
beforeAll(async () => {
  prosjekt = await lagProsjekt();
});
afterAll(() => prosjekt.slett());

/** A quarter are workbooks spoiled from outside; they are only read, for most of them are no longer files. */
test(`${ANTALL / 4} ødelagte arbeidsbøker leses eller avvises, uten at noe stopper`, async () => {
  const god = await somXlsx({ Ark1: TABELL });
  const t = lagTilfeldig(3);
  for (let nr = 0; nr < ANTALL / 4; nr += 1) {
    const start = performance.now();
    const { ark, feil } = await lesArkfil(`${nr}.xlsx`, endreBytes(god, t), kjenner);
    expect(performance.now() - start, `nr. ${nr}`).toBeLessThan(TREGEST);
    expect(ark.length + feil.length, `nr. ${nr}`).toBeGreaterThan(0);
    for (const { melding, råd } of feil) expect(melding + råd).not.toMatch(/Error|undefined|\.ts:/u);
  }
});

interface Fil {
  navn: string;
  innhold: string | Uint8Array;
  /** Words of the reports that are still there after the file was spoiled. */
  ord: readonly string[];
}

const lange = (tekst: string): string[] => tekst.match(/[a-zæøå]{8,}/gu) ?? [];
const ORD = new Set(
  lange(
    rader
      .flat()
      .filter((celle) => typeof celle === 'string')
      .join(' '),
  ),
).difference(new Set(lange(OVERSKRIFTER.join(' '))));
const ordI = (tekst: string) => [...ORD.intersection(new Set(lange(tekst)))];

/** One run over many spoiled files: every file is spoken of, every row is somewhere, and every word with it. */
async function prov(navn: string, filer: readonly Fil[]): Promise<void> {
  const stier = await Promise.all(filer.map(({ navn: ett, innhold }) => prosjekt.skriv(ett, innhold)));
  const start = performance.now();
  const resultat = await importer({ rot: prosjekt.rot, filer: stier, idag: IDAG, taMedKorte: true });
  expect((performance.now() - start) / filer.length, navn).toBeLessThan(TREGEST);
  expect(terminaltekst(resultat, undefined)).not.toMatch(/\n\s+at |Error:|undefined/u);
  const { rader: lest, feil, ulest, ukjenteArk } = resultat;
  const avvist = new Set(feil.filter(({ regel }) => regel === 'fil').map(({ fil }) => fil));
  for (const [nr, sti] of stier.entries()) {
    if (avvist.has(sti)) continue;
    const egne = <T extends { fil: string }>(liste: readonly T[]) => liste.filter(({ fil }) => fil === sti);
    const alt = JSON.stringify([
      lest.filter(({ rad }) => rad.fil === sti).map(({ rad }) => rad.alt),
      egne(ulest),
      egne(ukjenteArk),
    ]);
    for (const ord of filer[nr]?.ord ?? []) expect(alt, `${navn} ${sti}`).toContain(ord);
  }
  for (const { rad, utfall, feil: egne } of lest)
    expect(utfall, `${rad.fil}:${rad.nr} ${JSON.stringify(egne)}`).not.toBe('feil');
}

const runder = Math.ceil((ANTALL * 3) / 4 / PA_EN_GANG);

test(
  `${runder * PA_EN_GANG} ødelagte CSV-filer og arbeidsbøker med ødelagte celler: ingen krasj, ingen rad borte, ingen ugyldig fil`,
  { timeout: 300_000 },
  async () => {
    const t = lagTilfeldig(5);
    const csv = somCsv(TABELL);
    const kort = somCsv(TABELL.slice(0, 2));
    for (let runde = 0; runde < runder; runde += 1) {
      const filer: Fil[] = [];
      for (let nr = 0; nr < PA_EN_GANG; nr += 1) {
        // Two rows show what a slip in the first does to the second; one row is quicker.
        const [forste = [], ...resten] = TABELL.slice(0, nr % 5 === 3 ? 3 : 2);
        const celler = [
          forste,
          ...resten.map((rad) =>
            rad.map((celle) =>
              typeof celle === 'string' && t.heltall(4) === 0 ? endreTekst(celle, t) : celle,
            ),
          ),
        ];
        const hel = nr % 5 < 2 ? somCsv(celler) : endreTekst(nr % 5 === 3 ? csv : kort, t);
        const innhold =
          nr % 5 === 0 ? await somXlsx({ Ark1: celler }) : nr % 5 === 2 ? Buffer.from(hel, 'latin1') : hel;
        filer.push({
          navn: `${runde}-${nr}.${nr % 5 === 0 ? 'xlsx' : 'csv'}`,
          innhold,
          ord: ordI(hel).filter((ord) => nr % 5 !== 2 || /^[a-z]*$/u.test(ord)),
        });
      }
      await prov(`runde ${runde}`, filer);
      // The importer has asked the validator about each draft; the whole base of some runs is asked once more.
      const { feil } = runde % 5 === 0 ? await valider({ rot: prosjekt.rot, idag: IDAG }) : { feil: [] };
      expect(feil.filter(({ alvor }) => alvor === 'feil')).toEqual([]);
      await prosjekt.tom();
    }
  },
);
