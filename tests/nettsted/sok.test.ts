import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brukNettsted, type Apnevalg } from './bruk-nettsted.ts';
import { lesPoster } from './nettsted.ts';

const alle = await lesPoster();
const poster = alle.filter(({ type }) => type === 'metoder');
const antallMed = (navn: keyof (typeof poster)[number]['fasetter'], ...verdier: string[]) =>
  poster.filter(({ fasetter }) => verdier.some((verdi) => fasetter[navn].includes(verdi))).length;

describe('søkesiden', () => {
  const nettsted = brukNettsted();

  const ferdig = (side: Page) => side.waitForSelector('sok-side[data-klar] #resultat[aria-busy="false"]');
  const apne = async (adresse: string, valg: Apnevalg = {}): Promise<Page> => {
    const { side } = await nettsted.apne(adresse, valg);
    if (valg.javascript !== false) await ferdig(side);
    return side;
  };
  const treff = (side: Page) => side.$$eval('[data-treff]', (alle) => alle.map((li) => li.getAttribute('data-treff')));
  const antall = (side: Page) => side.$eval('#resultat', (element) => Number((element as HTMLElement).dataset['antall']));
  const kryssAv = async (side: Page, navn: string, verdi: string) => {
    await side.$eval(`[name="${navn}"][value="${verdi}"]`, (boks) => boks.closest('details')?.setAttribute('open', ''));
    await side.check(`[name="${navn}"][value="${verdi}"]`);
    await ferdig(side);
  };
  const tallVed = (side: Page, navn: string, verdi: string) =>
    side.$eval(`[name="${navn}"][value="${verdi}"]`, (boks) => Number(boks.closest('label')?.querySelector('[data-antall-verdi]')?.textContent));

  test.each([
    ['fengsel', 'metoder/festesona'],
    ['drop-in TikTok', 'metoder/jobbsentralen'],
    ['språkmentor', 'metoder/ssa'],
    ['privatist eksamen', 'metoder/back-to-school-stay-at-school'],
    ['Lister Grimstad', 'metoder/nye-monstre'],
  ])('«%s» gir %s først', async (q, ventet) => {
    const side = await apne(`/sok/?q=${encodeURIComponent(q)}`);
    expect((await treff(side))[0]).toBe(ventet);
    expect(await side.inputValue('[name=q]')).toBe(q);
  });

  test('et treff viser hvor ordet står, og fakta som hjelper å velge', async () => {
    const side = await apne('/sok/?q=fengsel');
    await side.waitForSelector('[data-treff="metoder/festesona"] mark');
    const tekst = await side.innerText('[data-treff="metoder/festesona"]');
    for (const del of ['Straffedømte', 'NAV Alna', 'Prøvd lokalt', 'Pågår']) expect(tekst).toContain(del);
  });

  test('det leseren skriver i feltet, søkes det etter uten å trykke på noe', async () => {
    const side = await apne('/sok/');
    await side.fill('[name=q]', 'fengsel');
    await side.waitForFunction(() => location.search === '?q=fengsel');
    await side.waitForSelector('#resultat[aria-busy="false"]');
    expect(await treff(side)).toContain('metoder/festesona');
  });

  test('verdier i samme fasett utvider, fasetter sammen innsnevrer, og tallene følger med', async () => {
    const side = await apne('/sok/');
    await kryssAv(side, 'malgruppe', 'innvandrere');
    expect(await antall(side)).toBe(antallMed('malgruppe', 'innvandrere'));
    await kryssAv(side, 'malgruppe', 'straffedomte');
    expect(await antall(side)).toBe(antallMed('malgruppe', 'innvandrere', 'straffedomte'));
    const forventet = await tallVed(side, 'tiltakskategori', 'sprak-i-arbeid');
    await kryssAv(side, 'tiltakskategori', 'sprak-i-arbeid');
    expect(await antall(side)).toBe(forventet);
    expect(await treff(side)).toContain('metoder/ssa');
    expect(await treff(side)).not.toContain('metoder/festesona');
  });

  test('adressen bærer hele tilstanden: last på nytt, tilbake og frem', async () => {
    const side = await apne('/sok/?q=unge&malgruppe=unge&sorter=tittel');
    const forst = await treff(side);
    expect(await side.isChecked('[name=malgruppe][value=unge]')).toBe(true);
    expect(await side.inputValue('[name=sorter]')).toBe('tittel');
    await kryssAv(side, 'fylke', 'oslo');
    expect(new URL(side.url()).searchParams.getAll('fylke')).toEqual(['oslo']);
    const sa = await treff(side);
    expect(sa).not.toEqual(forst);
    await side.reload();
    await ferdig(side);
    expect(await treff(side)).toEqual(sa);
    await side.goBack();
    await side.waitForFunction((n) => document.querySelectorAll('[data-treff]').length === n, forst.length);
    expect(await treff(side)).toEqual(forst);
    expect(await side.isChecked('[name=fylke][value=oslo]')).toBe(false);
  });

  test('et valgt filter kan tas bort med brikken sin', async () => {
    const side = await apne('/sok/?malgruppe=straffedomte&fylke=oslo');
    await side.click('[data-valgte] a[aria-label^="Fjern filteret Oslo"]');
    await ferdig(side);
    expect(new URL(side.url()).search).toBe('?malgruppe=straffedomte');
  });

  test('uten treff sier siden hvilket filter som kan tas bort', async () => {
    const side = await apne('/sok/?q=fengsel&malgruppe=innvandrere&fylke=agder');
    expect(await antall(side)).toBe(0);
    expect(await side.innerText('[data-hjelp]')).toContain('Ingenting passer');
  });

  test('ukjente verdier i adressen stopper ingenting', async () => {
    const side = await apne('/sok/?malgruppe=%3Cscript%3E&sorter=x&q=%00%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&tull=1');
    expect(await antall(side)).toBe(0);
    expect(await side.$$('main img')).toEqual([]);
  });

  test('uten JavaScript står alle metodene i en liste', async () => {
    const side = await apne('/sok/?malgruppe=unge', { javascript: false });
    expect(await treff(side)).toEqual(poster.map((post) => post.treff));
    expect(await side.isVisible('noscript p')).toBe(true);
  });

  test('når indeksen ikke kan lastes, sier siden det og leter i titlene', async () => {
    const { side } = await nettsted.apneTom({ tillatt: [/sokedata/u] });
    await side.route('**/sokedata/v/*/leksikon.json', (rute) => rute.abort());
    await side.goto(`${nettsted.adresse}/sok/?q=festesona`);
    await ferdig(side);
    expect(await side.innerText('[data-hjelp]')).toContain('Søkeindeksen kunne ikke lastes');
    expect(await treff(side)).toEqual(['metoder/festesona']);
  });

  test('på telefon kommer treffene først, filtrene bak én knapp', async () => {
    const side = await apne('/sok/?malgruppe=unge', { bredde: 390 });
    expect(await side.isVisible('[name=malgruppe][value=unge]')).toBe(false);
    expect(await side.innerText('[data-filtrer]')).toBe('Filtrer (1)');
    await side.click('[data-filtrer]');
    expect(await side.isVisible('[name=malgruppe][value=unge]')).toBe(true);
  });

  test('fra forsiden til en metode med bare tastaturet', async () => {
    const side = await apne('/sok/');
    await side.goto(`${nettsted.adresse}/`);
    await side.keyboard.press('Tab');
    expect(await side.evaluate(() => document.activeElement?.textContent)).toBe('Hopp til innholdet');
    await side.focus('[name=q]');
    await side.keyboard.type('fengsel');
    await side.keyboard.press('Enter');
    await ferdig(side);
    await side.waitForSelector('[data-treff="metoder/festesona"]');
    await side.focus('[data-treff="metoder/festesona"] a');
    await side.keyboard.press('Enter');
    await side.waitForURL('**/metoder/festesona/');
    expect(await side.innerText('h1')).toBe('Festesona');
  });

  test('menyen på telefon åpnes og lukkes fra tastaturet, og virker uten JavaScript', async () => {
    const side = await apne('/sok/', { bredde: 390 });
    await side.focus('button:text("Meny")');
    await side.keyboard.press('Enter');
    expect(await side.isVisible('#hovedmeny a')).toBe(true);
    await side.keyboard.press('Tab');
    await side.keyboard.press('Escape');
    expect(await side.isVisible('#hovedmeny a')).toBe(false);
    const uten = await nettsted.apne('/', { bredde: 390, javascript: false });
    await uten.side.click('a:text("Meny")');
    expect(new URL(uten.side.url()).hash).toBe('#meny');
  });

  test('forslagene følger mønsteret for kombinasjonsboks: piler, Enter og Escape', async () => {
    const side = await apne('/sok/');
    await side.focus('[name=q]');
    await side.keyboard.type('oyg');
    await side.waitForSelector('[role=listbox] [role=option]');
    expect(await side.getAttribute('[name=q]', 'aria-expanded')).toBe('true');
    await side.keyboard.press('ArrowDown');
    const valgt = await side.getAttribute('[name=q]', 'aria-activedescendant');
    expect(await side.getAttribute(`#${valgt}`, 'aria-selected')).toBe('true');
    await side.keyboard.press('Escape');
    expect(await side.getAttribute('[name=q]', 'aria-expanded')).toBe('false');
    expect(await side.inputValue('[name=q]')).toBe('oyg');
    await side.keyboard.type('a');
    await side.waitForSelector('[role=listbox] [role=option]');
    await side.keyboard.press('ArrowDown');
    await side.keyboard.press('Enter');
    await side.waitForURL('**/metoder/oygarden-modellen/');
  });

  test('en skrivefeil rettes, siden sier det, og leseren kan søke etter det rettede', async () => {
    const side = await apne('/sok/?q=jobsentralen');
    expect((await treff(side))[0]).toBe('metoder/jobbsentralen');
    await side.click('[data-hjelp] a:text("jobbsentralen")');
    await side.waitForURL('**/sok/?q=jobbsentralen');
    expect(await side.inputValue('[name=q]')).toBe('jobbsentralen');
  });

  test('den som vil, kan søke bare etter det som er skrevet, og det følger adressen og filtrene', async () => {
    const side = await apne('/sok/?q=fengsler');
    expect(await side.innerText('[data-hjelp]')).toContain('Viser også treff for');
    const vidt = await antall(side);
    await side.click('[data-hjelp] a:text("Søk bare etter «fengsler»")');
    await side.waitForURL('**/sok/?q=fengsler&noyaktig=1');
    await ferdig(side);
    expect(await side.innerText('[data-hjelp]')).toContain('Viser bare treff for «fengsler»');
    expect(await side.innerText('[data-hjelp]')).not.toContain('Viser også treff for');
    const smalt = await antall(side);
    expect(smalt).toBeGreaterThan(0);
    expect(smalt).toBeLessThan(vidt);
    await kryssAv(side, 'type', 'metoder');
    expect(new URL(side.url()).searchParams.get('noyaktig')).toBe('1');
    await side.click('[data-hjelp] a:text("Ta med ord som ligner")');
    await ferdig(side);
    expect(new URL(side.url()).searchParams.get('noyaktig')).toBeNull();
    expect(new URL(side.url()).searchParams.get('type')).toBe('metoder');
  });

  test('et nytt søk er vidt igjen', async () => {
    const side = await apne('/sok/?q=jobsentralen&noyaktig=1');
    expect(await antall(side)).toBe(0);
    await side.fill('[name=q]', 'jobsentralen asker');
    await side.waitForURL('**/sok/?q=jobsentralen+asker');
    await ferdig(side);
    expect((await treff(side))[0]).toBe('metoder/jobbsentralen');
  });

  test('det basen ikke har, sies rett ut med vei videre, og det nærmeste ser svakt ut', async () => {
    const side = await apne('/sok/?q=pleiepenger');
    expect(await side.innerText('[data-hjelp]')).toMatch(/pleiepenger/iu);
    expect(await side.getAttribute('[data-hjelp] a', 'href')).toMatch(/^https:\/\/www\.nav\.no/u);
    const styrker = await side.$$eval('[data-treff]', (alle) => alle.map((li) => li.getAttribute('data-styrke')));
    expect(styrker.filter((styrke) => styrke !== 'svak')).toEqual([]);
  });

  test('anførselstegn betyr ordrett', async () => {
    const side = await apne(`/sok/?q=${encodeURIComponent('«unge ressurser»')}`);
    expect(await treff(side)).toContain('metoder/jobbsentralen');
    const [ordrett, losere] = [await antall(side), await side.goto(`${nettsted.adresse}/sok/?q=unge+ressurser`).then(() => ferdig(side)).then(() => antall(side))];
    expect(ordrett).toBeLessThan(losere);
  });

  test('hvert treff sier hvor sterkt det er', async () => {
    const side = await apne('/sok/?q=mentor');
    const styrker = await side.$$eval('[data-treff]', (alle) => alle.map((li) => li.getAttribute('data-styrke')));
    expect(styrker[0]).toBe('sterk');
    expect(styrker.every((styrke) => ['sterk', 'middels', 'svak'].includes(styrke ?? ''))).toBe(true);
  });
});
