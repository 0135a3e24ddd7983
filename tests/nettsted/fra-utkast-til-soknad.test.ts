import { readFile } from 'node:fs/promises';
import { extractRawText } from 'mammoth';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kjorAxe } from '../nettleser/axe.ts';
import { brukNettsted } from './bruk-nettsted.ts';

/** Words no page of the base has: they must never be seen in a request. */
const HEMMELIG = 'kvitsandvik';
const UTKAST = `I ${HEMMELIG} kommer mange unge menn ut fra fengsel uten bolig og inntekt. Vi vil besøke de innsatte før de slipper ut, og lage en plan sammen med kriminalomsorgen.`;

async function lastNed(side: Page, knapp: string): Promise<Buffer> {
  const [fil]: [Download, void] = await Promise.all([side.waitForEvent('download'), side.click(knapp)]);
  return readFile(await fil.path());
}

describe('fra utkast til søknad', () => {
  const nettsted = brukNettsted();

  test('lim inn, velg, rapport, planlegger, Word, ny lasting og sletting, uten at noe forlater maskinen', async () => {
    const { side, foresporsler } = await nettsted.apne('/lignende/', { vent: 'networkidle' });
    const sendt: string[] = [];
    side.on('request', (ett) => {
      if (ett.method() !== 'GET' || ett.postData() !== null) sendt.push(`${ett.method()} ${ett.url()}`);
    });
    const ferdig = () => side.waitForSelector('#svar[aria-busy="false"]:not([hidden])');

    const forSvaret = foresporsler.length;
    await side.fill('textarea[name=tekst]', UTKAST);
    await side.click('lignende-side button[type=submit]');
    await ferdig();
    expect(await side.getAttribute('#svar [data-treff] >> nth=0', 'data-treff')).toBe('metoder/festesona');

    await side.click('[data-forslag="malgruppe/straffedomte"]');
    await side.waitForSelector('[data-valgmelding]:text("har sonet straff er valgt")');
    await side.check('[data-treff="metoder/festesona"] input[name=valgte]');
    await side.fill('[name=notat]', `${HEMMELIG} begynner før dommen.`);
    const rapport = (await lastNed(side, '[data-last-ned]')).toString('utf8');
    for (const del of [UTKAST, 'Målgruppe: Personer som soner eller har sonet straff', '### Festesona', 'begynner før dommen']) expect(rapport).toContain(del);
    expect(foresporsler.slice(forSvaret).filter((ett) => !ett.startsWith('blob:'))).toEqual([]);

    await side.click('[data-til-plan]');
    await side.waitForSelector('[data-metoder] [data-treff="metoder/festesona"]');
    await side.waitForFunction(() => location.search === '');
    await side.fill('#felt-prosjekt', `Ut i ${HEMMELIG}`);
    await side.fill('#felt-behov', `Mange i ${HEMMELIG} slipper ut uten bolig.`);
    await side.fill('[data-treff="metoder/festesona"] textarea', 'Vi besøker før dommen.');
    const { value: docx } = await extractRawText({ buffer: await lastNed(side, '[data-fil=docx]') });
    for (const del of [`Ut i ${HEMMELIG}`, 'slipper ut uten bolig', 'Festesona', 'Vi besøker før dommen.']) expect(docx).toContain(del);

    await side.reload({ waitUntil: 'networkidle' });
    expect(await side.inputValue('#felt-behov')).toBe(`Mange i ${HEMMELIG} slipper ut uten bolig.`);
    expect(await side.inputValue('[data-treff="metoder/festesona"] textarea')).toBe('Vi besøker før dommen.');
    expect(await kjorAxe(side)).toEqual([]);
    await side.click('[data-slett]');
    await side.click('dialog [value=ja]');
    await side.waitForSelector('[data-melding=topp]:text-is("Alt er slettet fra denne nettleseren.")');

    await side.goto(`${nettsted.adresse}/lignende/`);
    await ferdig();
    expect(await side.inputValue('textarea[name=tekst]')).toBe(UTKAST);
    expect(await side.isChecked('[data-treff="metoder/festesona"] input[name=valgte]')).toBe(true);
    await side.click('[data-slett]');
    await side.reload({ waitUntil: 'networkidle' });
    expect(await side.inputValue('textarea[name=tekst]')).toBe('');
    expect(await side.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

    expect(sendt).toEqual([]);
    expect(foresporsler.filter((ett) => decodeURIComponent(ett).toLowerCase().includes(HEMMELIG))).toEqual([]);
  });
});
