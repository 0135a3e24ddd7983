import { describe, expect, test } from 'vitest';
import { leggTil, lesListe, lesUtvalg, sammenligningssporring, skrivListe, utvalgsmeldinger } from './sammenlignvalg.ts';

const KJENTE = new Set(['a', 'b', 'c', 'd', 'e']);
const les = (sporring: string) => lesUtvalg(new URLSearchParams(sporring), (id) => KJENTE.has(id));
const valgt = (id: string) => ({ id, tittel: id.toUpperCase() });

describe('utvalget i adressen', () => {
  test.each([
    ['id=a&id=b', ['a', 'b'], []],
    ['', [], []],
    ['id=&id=%20a%20', ['a'], []],
    ['id=a&id=a&id=b', ['a', 'b'], ['A sto flere ganger og er vist én gang.']],
    ['id=a&id=x&id=../om', ['a'], ['Vi fant ikke «x» og «../om» i basen. Metoden kan ha fått et annet navn. Søk etter den under.']],
    ['id=a&id=b&id=c&id=d&id=e', ['a', 'b', 'c', 'd'], ['Du kan sammenligne fire om gangen. E er ikke med. Ta bort en annen først.']],
    ['id=x&id=a&id=b&id=c&id=d', ['a', 'b', 'c', 'd'], ['Vi fant ikke «x» i basen. Metoden kan ha fått et annet navn. Søk etter den under.']],
  ])('«%s»', (sporring, ider, meldinger) => {
    const utvalg = les(sporring);
    expect(utvalg.ider).toEqual(ider);
    expect(utvalgsmeldinger(utvalg, (id) => id.toUpperCase())).toEqual(meldinger);
  });

  test('skrives slik det leses', () => {
    expect(sammenligningssporring(['a', 'b'])).toBe('?id=a&id=b');
    expect(sammenligningssporring([])).toBe('');
  });
});

describe('listen som er lagret', () => {
  test('leses slik den ble skrevet', () => {
    const valgte = [valgt('a'), valgt('b')];
    expect(lesListe(skrivListe(valgte))).toEqual(valgte);
  });

  test.each([
    ['ingenting', null, []],
    ['ikke JSON', '{', []],
    ['JSON av noe annet', '7', []],
    ['null', 'null', []],
    ['en annen versjon', '{"v":2,"valgte":[{"id":"a","tittel":"A"}]}', []],
    ['ikke en liste', '{"v":1,"valgte":{}}', []],
    ['noe ødelagt i listen', '{"v":1,"valgte":[null,7,{"id":1,"tittel":"A"},{"id":"b","tittel":"B"}]}', [valgt('b')]],
    ['for mange', skrivListe(['a', 'b', 'c', 'd', 'e'].map(valgt)), ['a', 'b', 'c', 'd'].map(valgt)],
  ])('%s', (_navn, lagret, ventet) => expect(lesListe(lagret)).toEqual(ventet));

  test.each([
    ['en ny', ['a'], 'b', ['a', 'b'], ''],
    ['en som alt er der', ['a', 'b'], 'b', ['a', 'b'], 'B er alt valgt.'],
    ['en femte', ['a', 'b', 'c', 'd'], 'e', ['a', 'b', 'c', 'd'], 'Du kan sammenligne fire om gangen, og E ble ikke lagt til. Ta bort en først.'],
  ])('legg til %s', (_navn, for_, ny, etter, melding) => {
    const svar = leggTil(for_.map(valgt), valgt(ny));
    expect(svar.valgte.map(({ id }) => id)).toEqual(etter);
    expect(svar.melding).toBe(melding);
  });
});
