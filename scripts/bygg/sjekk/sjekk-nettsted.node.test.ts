import { describe, expect, test } from 'vitest';
import { ingenInnfelt } from './ingen-innfelt.ts';
import { lenker } from './lenker.ts';
import { lesSide, type Side } from './side.ts';
import { sidehode } from './sidehode.ts';
import type { Sjekk } from './sjekk-nettsted.ts';
import { stilark } from './stilark.ts';

const side = (kropp: string, { fil = 'a/index.html', tittel = 'A', sprak = 'nb', h1 = '<h1>A</h1>' } = {}) =>
  lesSide(fil, `<!doctype html><html lang="${sprak}"><head><title>${tittel}</title></head><body>${h1}\n${kropp}</body></html>`);
const filene = (sider: readonly Side[]) => new Set([...sider.map(({ fil }) => fil), 'ikon.svg']);
const funn = (lagSjekk: (base: string, filer: ReadonlySet<string>) => Sjekk, sider: readonly Side[], base = '/') => {
  const sjekk = lagSjekk(base, new Set(['ikon.svg']));
  sider.forEach(sjekk.side);
  return sjekk.feil(filene(sider));
};
const meldinger = (feil: { melding: string; linje: number }[]) => feil.map(({ melding, linje }) => `${linje}: ${melding}`);

describe('lenker', () => {
  test.each([
    ['<a href="/a/">', []],
    ['<a href="#her"><p id="her">', []],
    ['<img src="/ikon.svg">', []],
    ['<a href="https://nav.no/x">', []],
    ['<a href="/b/">', ['2: «/b/» fører ikke til noen side.']],
    ['<a href="../b/">', ['2: «../b/» fører ikke til noen side.']],
    ['<a href="#der">', ['2: «#der» peker på et sted som ikke finnes på siden.']],
    ['<form action="/finn/">', ['2: «/finn/» fører ikke til noen side.']],
    ['<noscript><a href="/uten/"></a></noscript>', ['2: «/uten/» fører ikke til noen side.']],
    ['<template><a href="/mal/"></a></template>', ['2: «/mal/» fører ikke til noen side.']],
  ])('%s', (kropp, ventet) => {
    expect(meldinger(funn(lenker, [side(kropp)]))).toEqual(ventet);
  });

  test('et sted på en annen side må finnes der, også når den siden leses etterpå', () => {
    const sider = [side('<a href="/b/#her"></a><a href="/b/#der"></a>'), side('<p id="her">', { fil: 'b/index.html' })];
    expect(meldinger(funn(lenker, sider))).toEqual(['2: «/b/#der» peker på et sted som ikke finnes på siden.']);
  });

  test('en lenke utenfor basen er en feil, innenfor er den i orden', () => {
    const feil = funn(lenker, [side('<a href="/base/a/"></a><a href="/a/"></a>')], '/base/');
    expect(meldinger(feil)).toEqual(['2: «/a/» går utenfor nettstedets base «/base/».']);
  });
});

describe('sidehode', () => {
  test.each([
    ['alt på plass', side(''), []],
    ['feil språk', side('', { sprak: 'en' }), ['1: Siden har lang «en».']],
    ['uten h1', side('', { h1: '' }), ['1: Siden har 0 h1.']],
    ['to h1', side('<h1>B</h1>'), ['2: Siden har 2 h1.']],
    ['uten tittel', side('', { tittel: ' ' }), ['1: Siden mangler tittel.']],
  ])('%s', (_navn, en, ventet) => {
    expect(meldinger(funn(sidehode, [en]))).toEqual(ventet);
  });

  test('to sider med samme tittel', () => {
    const feil = funn(sidehode, [side(''), side('', { fil: 'b/index.html' })]);
    expect(meldinger(feil)).toEqual(['1: «A» er også tittelen på a/index.html.']);
  });
});

describe('ingenInnfelt', () => {
  test.each([
    ['<script src="/a.js"></script>', []],
    ['<script type="application/ld+json">{}</script>', []],
    ['<script>1</script>', ['2: Siden har <script> uten src, som sikkerhetsreglene stopper.']],
    ['<style>p{}</style>', ['2: Siden har <style>, som sikkerhetsreglene stopper.']],
    ['<p style="color:red">', ['2: Siden har style="", som sikkerhetsreglene stopper.']],
    ['<p onclick="x()">', ['2: Siden har onclick="", som sikkerhetsreglene stopper.']],
  ])('%s', (kropp, ventet) => {
    expect(meldinger(funn(ingenInnfelt, [side(kropp)]))).toEqual(ventet);
  });
});

describe('stilark', () => {
  test.each([
    ['p{color:red}', '/', []],
    ['@import "./finnes-ikke.css";\np{}', '/', ['1: «@import ./finnes-ikke.css» ble ikke funnet da stilarket ble bygd.']],
    ['p{}\n@import url(https://cdn.nav.no/a.css)', '/', ['2: «@import https://cdn.nav.no/a.css» ble ikke funnet da stilarket ble bygd.']],
    ['p{background:url(/ikon.svg)}', '/', []],
    ['p{background:url("../ikon.svg")}', '/', []],
    ['p{background:url(data:image/png;base64,AAAA)}', '/', []],
    ['p{background:url(/base/ikon.svg)}', '/base/', []],
    ['p{background:url(/ikon.svg)}', '/base/', ['1: «url(/ikon.svg)» fører ikke til noen fil.']],
    ['p{}\np{src:url(./borte.woff2)}', '/', ['2: «url(./borte.woff2)» fører ikke til noen fil.']],
  ])('%j under %s', (tekst, base, ventet) => {
    expect(meldinger(stilark([{ fil: '_astro/a.css', tekst }], filene([]), base))).toEqual(ventet);
  });
});
