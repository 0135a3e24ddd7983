import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROT } from '../../scripts/bygg/sti.ts';
import { finnInnholdstype, INNHOLDSTYPER, type Innholdstype } from '../skjema/innholdstyper.ts';
import type { Feltoppsett } from './felter.ts';
import { filfelter } from './felter.ts';
import { filslag } from './filslag.ts';
import { KROPP, lesFil, ORIGINAL, skrivFil, Tapsfeil } from './format.ts';
import { erGruppe } from './redigeringsform.ts';

const filer = readdirSync(join(ROT, 'content'), { recursive: true, encoding: 'utf8' }).flatMap((sti) => {
  const type = finnInnholdstype(sti.replaceAll('\\', '/'));
  // Sveltia gives the text without space at its ends, and writes it back with one line break.
  return type ? [{ sti, type, tekst: `${readFileSync(join(ROT, 'content', sti), 'utf8').trim()}\n` }] : [];
});
const slag = new Map(INNHOLDSTYPER.map((type) => [type, filslag(type)]));
const slaget = (type: Innholdstype) => slag.get(type) ?? filslag(type);
const lagret = (type: Innholdstype, innhold: Record<string, unknown>) => `${skrivFil(slaget(type), innhold).trim()}\n`;

/** What Sveltia CMS 0.221 puts where a field is missing (services/contents/draft/create/normalize.js). */
function tomVerdi({ widget, multiple, default: forvalg }: Feltoppsett): unknown {
  if (multiple === true || widget === 'list') return [];
  if (erGruppe(forvalg)) return forvalg;
  if (widget === 'object') return null;
  return widget === 'boolean' ? false : widget === 'number' ? null : '';
}

/** The same as Sveltia does to an entry that is opened and saved: every missing field is filled in. */
function fyll(felter: readonly Feltoppsett[], verdi: Record<string, unknown>): Record<string, unknown> {
  const fylt = felter.map((felt): [string, unknown] => {
    const indre = verdi[felt.name];
    if (indre === undefined) return [felt.name, tomVerdi(felt)];
    const typer = (felt['types'] ?? []) as { name: string; fields?: Feltoppsett[] }[];
    const under = (felt['fields'] ?? typer.find(({ name }) => erGruppe(indre) && name === indre['_svar'])?.fields ?? []) as Feltoppsett[];
    if (Array.isArray(indre)) return [felt.name, indre.map((ett) => (erGruppe(ett) ? fyll(under, ett) : ett))];
    return [felt.name, erGruppe(indre) ? fyll(under, indre) : indre];
  });
  return { ...verdi, ...Object.fromEntries(fylt) };
}

/** A year is the same with and without quotes, and an empty list the same as none. */
const likt = (_navn: unknown, verdi: unknown) => {
  if (typeof verdi === 'number') return String(verdi);
  return Array.isArray(verdi) && verdi.length === 0 ? undefined : verdi;
};

describe('alt innholdet gjennom redaktørverktøyet', () => {
  test('alle filene er med', () => {
    expect(filer.length).toBeGreaterThan(300);
    expect(new Set(filer.map(({ type }) => type.type))).toEqual(new Set(INNHOLDSTYPER.map(({ type }) => type)));
  });

  test('åpnet og lagret uten endring: hver fil er den samme, til siste tegn', () => {
    for (const { sti, type, tekst } of filer) {
      const innhold = fyll(filfelter(type.skjema, new Map()), lesFil(slaget(type), tekst.trim()));
      expect({ sti, tekst: lagret(type, innhold) }).toEqual({ sti, tekst });
    }
  });

  test('skrevet på nytt uten den gamle filen: samme felter og samme tekst', () => {
    for (const { sti, type, tekst } of filer) {
      const { [ORIGINAL]: _original, ...innhold } = lesFil(slaget(type), tekst.trim());
      const ny = lagret(type, innhold);
      const yaml = (fil: string) => (type.endelse === '.yaml' ? fil : (/^---\n([\s\S]*?\n)---/u.exec(fil)?.[1] ?? ''));
      const felter = (fil: string) => parse(yaml(fil), likt) as unknown;
      expect({ sti, felter: felter(ny) }).toEqual({ sti, felter: felter(tekst) });
      expect(lesFil(slaget(type), ny)[KROPP]).toBe(innhold[KROPP]);
    }
  });

  test('ett felt endret i hver fil gir én ny linje', () => {
    for (const { sti, type, tekst } of filer.filter((fil) => fil.type.mappe !== undefined)) {
      const innhold = lesFil(slaget(type), tekst.trim());
      const felt = ['kortOm', 'forklaring', 'palitelighet', 'beskrivelse'].find((navn) => navn in innhold) ?? '';
      const linjer = new Set(tekst.split('\n'));
      const ny = lagret(type, { ...innhold, [felt]: `${String(innhold[felt])} Mer.` });
      const nye = ny.split('\n').filter((linje) => !linjer.has(linje));
      expect({ sti, nye }).toEqual({ sti, nye: [expect.stringContaining('Mer.')] });
    }
  });
});

describe('skrivFil', () => {
  const begrep = INNHOLDSTYPER.find(({ type }) => type === 'begrep') as Innholdstype;
  const fil = `---
# Om ordet.
tittel: 'Ord'
synonymer: [a, b] # to

# Forklaringen.
forklaring: Noe som
  er brukket.
seOgsa:
  - fou
kilde: ukjent
sistKontrollert: 2026-11-20
---

Tekst under.
`;
  const endret = (endring: Record<string, unknown>) => lagret(begrep, { ...lesFil(slaget(begrep), fil.trim()), ...endring });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['en tekst', { tittel: 'Et: ord' }, "tittel: 'Ord'", "tittel: 'Et: ord'"],
    ['et punkt til', { synonymer: ['a', 'b', 'c'] }, '[a, b]', '[a, b, c]'],
    ['et punkt mindre', { synonymer: ['b'] }, '[a, b]', '[b]'],
    ['et felt som tømmes', { seOgsa: [] }, 'seOgsa:\n  - fou\n', ''],
    ['et felt som kommer til, på sin plass', { forkortelse: 'O' }, "'Ord'\n", "'Ord'\nforkortelse: O\n"],
    ['ukjent som blir oppgitt', { kilde: { _svar: 'oppgitt', id: 'x', sted: 's. 1' } }, 'kilde: ukjent', 'kilde:\n  id: x\n  sted: s. 1'],
    ['mellomrom i endene', { tittel: ' Ord ' }, '', ''],
    ['et felt verktøyet ikke kjenner', { fremmed: { a: 1 } }, '2026-11-20\n', '2026-11-20\nfremmed:\n  a: 1\n'],
  ])('%s', (_navn, endring, fra, til) => {
    expect(endret(endring)).toBe(fil.replace(fra, til));
  });

  test('et år alene er et tall, andre tidspunkter er tekst', () => {
    const veiledning = INNHOLDSTYPER.find(({ type }) => type === 'veiledning') as Innholdstype;
    const skriv = (beskrevetPer: string) => lagret(veiledning, { beskrevetPer, [KROPP]: '## A' });
    expect(skriv('2021')).toBe('---\nbeskrevetPer: 2021\n---\n\n## A\n');
    expect(skriv('2021-09')).toBe('---\nbeskrevetPer: 2021-09\n---\n\n## A\n');
  });

  test.each([
    ['uten felter', 'bare tekst', 'Filen begynner ikke med felter mellom to linjer med ---.'],
    ['ødelagte felter', '---\ntittel: [\n---', 'Feltene kan ikke leses: '],
    ['en liste i stedet for felter', '---\nbare ord\n---', 'Filen inneholder ikke felter.'],
  ])('%s: filen røres ikke', (_navn, tekst, melding) => {
    expect(() => lesFil(slaget(begrep), tekst)).toThrow(Tapsfeil);
    expect(() => lesFil(slaget(begrep), tekst)).toThrow(melding);
  });

  test('det som ikke kommer helt tilbake, lagres ikke', () => {
    expect(() => endret({ tittel: { borte: undefined } })).toThrow('uten å miste noe');
  });
});
