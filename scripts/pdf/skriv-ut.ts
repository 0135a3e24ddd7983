import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startNettleser } from '../../tests/nettleser/nettleser.ts';
import { antallArk } from './ark.ts';
import { serverNettsted } from './nettsted.ts';
import type { Utskrift } from './rapport.ts';

/** The element of the booklet page, as src/klient/hefte-side.ts defines it. */
type Hefte = HTMLElement & { vis: (ider: readonly string[]) => Promise<void> };

/** Titles in the list on the cover: two columns, and the first sheet also has the name of the base. */
const TITLER_PER_ARK = 60;

/**
 * Prints the card of each method in `ider` and one booklet of them all, `hefte.pdf`, from the built site in `rot`
 * into the folder `til`. Rejects when a page does not answer, or no browser is found.
 */
export async function skrivUt(rot: string, til: string, ider: readonly string[]): Promise<Utskrift[]> {
  await mkdir(til, { recursive: true });
  const nettleser = await startNettleser();
  try {
    return await skrivFra(await nettleser.newPage({ locale: 'nb-NO' }), rot, til, ider);
  } finally {
    await nettleser.close();
  }
}

async function skrivFra(side: Page, rot: string, til: string, ider: readonly string[]): Promise<Utskrift[]> {
  const nettsted = await serverNettsted(rot);
  try {
    const kort: Utskrift[] = [];
    for (const id of ider) {
      await apne(side, `${nettsted.adresse}metoder/${id}/`);
      kort.push({ ...(await skriv(side, til, `${id}.pdf`)), hoyst: 1 });
    }
    await apne(side, `${nettsted.adresse}hefte/`);
    return [...kort, await skrivHefte(side, til, ider)];
  } finally {
    await nettsted.stopp();
  }
}

async function skrivHefte(side: Page, til: string, ider: readonly string[]): Promise<Utskrift> {
  const antall = await side.evaluate(async (valgte) => {
    await document.querySelector<Hefte>('hefte-side')?.vis(valgte);
    return document.querySelectorAll('[data-alle-kort] [data-kort]').length;
  }, ider);
  if (antall !== ider.length) throw new Error(`heftet fikk ${antall} kort, og skulle hatt ${ider.length}.`);
  const omslag = Math.ceil(ider.length / TITLER_PER_ARK);
  return { ...(await skriv(side, til, 'hefte.pdf')), hoyst: ider.length + omslag };
}

async function apne(side: Page, adresse: string): Promise<void> {
  const svar = await side.goto(adresse);
  if (svar?.ok() !== true) throw new Error(`${adresse} svarte ${svar?.status() ?? 'ikke'}.`);
}

async function skriv(side: Page, til: string, fil: string): Promise<Pick<Utskrift, 'fil' | 'ark'>> {
  await side.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await side.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await writeFile(join(til, fil), pdf);
  return { fil, ark: antallArk(pdf) };
}
