import { readFile } from 'node:fs/promises';
import { extractRawText } from 'mammoth';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DELER } from '../../src/domene/soknad/deler.ts';
import { metode } from '../../src/skjema/metode.ts';
import { kjorAxe } from '../nettleser/axe.ts';
import { brukNettsted, utenforSiden } from './bruk-nettsted.ts';

/** Words no page of the base has: they must never be seen in an address. */
const HEMMELIG = 'kvitsandvik';
const TEKSTFELT = DELER.flatMap(({ felter }) => felter).filter(({ slag, vei }) => slag === 'tekst' && vei !== 'nytt');

async function fyllUt(side: Page): Promise<void> {
  await side.fill('#felt-prosjekt', 'Mentorer i Kvitsandvik');
  await side.fill('#felt-kontor', `NAV ${HEMMELIG}`);
  await side.check('[data-felt=vei][value=gjentar]');
  for (const { id } of TEKSTFELT) await side.fill(`#felt-${id}`, `${HEMMELIG} svarer på ${id}`);
  await side.fill('[data-metodesok]', 'Festesona');
  await side.press('[data-metodesok]', 'Enter');
  await side.waitForSelector('[data-treff="metoder/festesona"]');
  await side.fill('[data-treff="metoder/festesona"] textarea', `${HEMMELIG} gjør det likt`);
  await side.selectOption('[data-treff="metoder/festesona"] select', 'gjentar');
  await side.selectOption('[data-planforslag]', { label: 'Hvor mange som kommer i jobb' });
  await side.click('[data-legg-til-maling]');
  await side.fill('[data-kolonne=hvem]', `Fagutvikler i ${HEMMELIG}`);
}

const lest = async (fil: Download) => readFile(await fil.path());

async function lastNed(side: Page, knapp: string): Promise<Download> {
  const [fil] = await Promise.all([side.waitForEvent('download'), side.click(knapp)]);
  return fil;
}

/** Everything the reader has written, as it stands in the form. */
const skjemaet = (side: Page) =>
  side.$$eval('soknad-planlegger form :is(textarea, select, input:not([type=file]))', (felter) =>
    felter.map((felt) => {
      const ett = felt as HTMLInputElement;
      return /^(radio|checkbox)$/u.test(ett.type) ? String(ett.checked) : ett.value;
    }),
  );

describe('Søknadsplanleggeren', () => {
  const nettsted = brukNettsted();

  async function apne(sporring = '', bredde: 390 | 1280 = 1280) {
    const apen = await nettsted.apne(`/soknad/${sporring}`, { bredde, vent: 'networkidle' });
    await apen.side.waitForSelector('soknad-planlegger[data-klar]');
    return apen;
  }

  test('hele veien: fyll ut, last på nytt, lagre, åpne igjen, slett, uten at noe forlater maskinen', async () => {
    const { side, foresporsler } = await apne();
    await fyllUt(side);
    const skrevet = await skjemaet(side);
    expect(await side.textContent('[data-fremdrift]')).toBe('6 av 6 deler har svar');

    await side.reload({ waitUntil: 'networkidle' });
    expect(await skjemaet(side)).toEqual(skrevet);
    expect(await side.textContent('[data-fremdrift]')).toBe('6 av 6 deler har svar');

    const word = await lastNed(side, '[data-fil=docx]');
    expect(word.suggestedFilename()).toBe('soknad-mentorer-i-kvitsandvik.docx');
    const { value: tekst } = await extractRawText({ buffer: await lest(word) });
    for (const { tittel } of DELER) expect(tekst).toContain(tittel);
    for (const { id, navn } of TEKSTFELT) expect(tekst).toContain(`${navn}\n\n${HEMMELIG} svarer på ${id}`);
    for (const bit of ['Mentorer i Kvitsandvik', 'Festesona', `${HEMMELIG} gjør det likt`, 'Antall og andel i ordinært arbeid', `Fagutvikler i ${HEMMELIG}`]) {
      expect(tekst).toContain(bit);
    }

    const markdown = (await lest(await lastNed(side, '[data-fil=md]'))).toString('utf8');
    expect(markdown).toMatch(/^# Mentorer i Kvitsandvik\n/u);
    expect(markdown).toContain(`### Hvilket problem vil dere gjøre noe med?\n\n${HEMMELIG} svarer på behov`);

    const json = await lest(await lastNed(side, '[data-fil=json]'));
    await side.click('[data-slett]');
    await side.click('dialog [value=ja]');
    await side.waitForSelector('[data-melding=topp]:text-is("Alt er slettet fra denne nettleseren.")');
    expect(await side.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await side.reload({ waitUntil: 'networkidle' });
    expect((await skjemaet(side)).filter((verdi) => verdi !== '' && verdi !== 'false')).toEqual([]);
    expect(await side.textContent('[data-fremdrift]')).toBe('0 av 6 deler har svar');

    await side.setInputFiles('[data-apne]', { name: 'plan.json', mimeType: 'application/json', buffer: json });
    await side.waitForFunction(() => document.querySelector('[data-melding=filer]')?.textContent !== '');
    await side.waitForSelector('[data-melding=filer]:text-is("Planen fra plan.json er åpnet.")');
    expect(await skjemaet(side)).toEqual(skrevet);

    expect(await kjorAxe(side)).toEqual([]);
    expect(foresporsler.filter((ett) => ett.toLowerCase().includes(HEMMELIG))).toEqual([]);
  });

  test.each([
    ['ikke JSON', 'hei', 'Filen er ikke en JSON-fil. Velg filen du lagret med «Lagre som JSON». Ingenting er endret.'],
    ['fremmed JSON', '{}', 'Filen er ikke laget av Søknadsplanleggeren. Velg filen du lagret med «Lagre som JSON». Ingenting er endret.'],
    ['skadet', '{"format":"metodebasen-soknad","versjon":1}', 'Filen er skadet eller endret, og kan ikke leses. Ingenting er endret.'],
  ])('en fil som er %s, endrer ingenting', async (_navn, innhold, melding) => {
    const { side } = await apne();
    await side.fill('#felt-behov', 'Står her');
    const for_ = await skjemaet(side);
    await side.setInputFiles('[data-apne]', { name: 'feil.json', mimeType: 'application/json', buffer: Buffer.from(innhold) });
    await side.waitForFunction(() => document.querySelector('[data-melding=filer]')?.textContent !== '');
    expect(await side.textContent('[data-melding=filer]')).toBe(melding);
    expect(await skjemaet(side)).toEqual(for_);
  });

  test('metoder i adressen kommer inn med status og hvor sikkert det er, og blir borte når de tas bort', async () => {
    const { side } = await apne('?metode=ssa&metode=holf&metode=finnes-ikke&metode=ssa');
    await side.waitForSelector('[data-treff="metoder/holf"]');
    await side.waitForFunction(() => location.search === '');
    expect(await side.$$eval('[data-metoder] li', (alle) => alle.map((li) => li.getAttribute('data-treff')))).toEqual(['metoder/ssa', 'metoder/holf']);
    expect(await side.textContent('[data-melding=metode]')).toContain('Vi fant ikke «finnes-ikke» i basen.');
    expect(await side.textContent('[data-treff="metoder/ssa"] [data-status]')).toMatch(/^Pågår/u);
    expect(await side.textContent('[data-treff="metoder/ssa"] [data-sikkerhet]')).toMatch(/^Hvor sikkert: Evaluert av kontoret selv/u);
    await side.click('[data-treff="metoder/ssa"] button');
    await side.reload({ waitUntil: 'networkidle' });
    expect(await side.$$eval('[data-metoder] li', (alle) => alle.map((li) => li.getAttribute('data-treff')))).toEqual(['metoder/holf']);
  });

  test('gir råd om spørsmålet uten å stoppe noe', async () => {
    const { side } = await apne();
    await side.fill('#felt-sporsmal', 'Får unge en bedre hverdag?');
    await side.waitForSelector('[data-raad=sporsmal]:not([hidden])');
    expect(await side.$$eval('[data-raad=sporsmal] li', (alle) => alle.map((li) => li.textContent))).toEqual([
      'Konkret: «hverdag» kan leses på flere måter. Hva ser dere når det er slik?',
      'Avgrenset: Når ser dere etter? For eksempel etter seks måneder.',
      'Mulig å svare på: Hva skal endre seg, og hvordan ser dere det? Nevn noe dere kan telle eller spørre om.',
    ]);
  });

  test('utkastet til basen sier hva som mangler, og følger skjemaet når det er på plass', async () => {
    const { side } = await apne();
    await side.fill('#felt-prosjekt', 'Mentorer');
    await side.click('.utkast summary');
    await side.click('[data-fil=mdx]');
    expect(await side.textContent('[data-melding=utkast]')).toBe(
      'Kryss av for minst en målgruppe og et slags tiltak først. Basen kan ikke ta imot en side uten.',
    );
    await side.check('[data-merking=malgrupper][value=unge]');
    await side.check('[data-merking=tiltakskategorier][value=arbeidstrening]');
    const fil = await lastNed(side, '[data-fil=mdx]');
    expect(fil.suggestedFilename()).toBe('mentorer.mdx');
    const [, felter = ''] = (await lest(fil)).toString('utf8').split(/^---$/mu);
    const lestMetode = metode.safeParse(parse(felter));
    expect(lestMetode.error?.issues).toBeUndefined();
    expect(lestMetode.data).toMatchObject({ utkast: true, malgrupper: ['unge'], status: 'ide' });
  });

  test('ødelagt lager stopper ikke siden, og to faner viser det samme', async () => {
    const { side } = await apne();
    await side.evaluate(() => localStorage.setItem('metodebasen:soknad', '{ødelagt'));
    await side.reload({ waitUntil: 'networkidle' });
    await side.waitForSelector('[data-melding=topp]:text-is("Det som var lagret her, kan ikke leses. Du begynner med en tom plan.")');
    const annen = await side.context().newPage();
    await annen.goto(`${nettsted.adresse}/soknad/`, { waitUntil: 'networkidle' });
    await side.fill('#felt-behov', 'Fra den første fanen');
    await annen.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#felt-behov')?.value === 'Fra den første fanen');
  });

  test('utskriften viser hele svaret, ikke feltet', async () => {
    const { side } = await apne();
    await side.fill('#felt-behov', `Først\n${'linje\n'.repeat(40)}sist`);
    await side.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await side.emulateMedia({ media: 'print' });
    expect(await side.isVisible('#felt-behov')).toBe(false);
    expect(await side.innerText('[data-utskrift]')).toMatch(/Hvilket problem vil dere gjøre noe med\?\s+Først[\s\S]*sist/u);
  });

  test('uten JavaScript kan spørsmålene leses, og siden sier at svarene ikke lagres', async () => {
    const { side } = await nettsted.apne('/soknad/', { bredde: 390, javascript: false });
    expect(await side.locator('noscript').first().innerText()).toContain('Svarene blir ikke lagret');
    expect(await side.isVisible('#felt-behov')).toBe(true);
    expect(await side.isVisible('[data-fil=docx]')).toBe(false);
  });

  test('med tastatur alene: legg til en metode og en måling', async () => {
    const { side } = await apne('', 390);
    await side.focus('[data-metodesok]');
    await side.keyboard.type('HOLF');
    await side.keyboard.press('Enter');
    await side.waitForSelector('[data-treff="metoder/holf"]');
    await side.focus('[data-legg-til-maling]');
    await side.keyboard.press('Enter');
    await side.keyboard.type('Fast jobb');
    expect(await side.inputValue('[data-kolonne=indikator]')).toBe('Fast jobb');
    expect(await utenforSiden(side)).toBe(0);
  });
});
