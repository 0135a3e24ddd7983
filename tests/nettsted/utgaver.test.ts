import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brukNettsted, utenforSiden } from './bruk-nettsted.ts';
import { SIDETYPER } from './sidetyper.ts';
import { fellesland, overskriftshopp, tastaturgang, uleseligTekst, utenNavn } from './leserekkefolge.ts';

/** The distances WCAG 1.4.12 lets a reader set. */
const TEKSTAVSTAND = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
/** Stops looked at from the top; the lists below are more of the same. */
const STOPP = 40;
/** Pages where something takes JavaScript, and must say so. */
const TRENGER_SKRIPT: readonly string[] = ['/sok/', '/lignende/', '/sammenlign/', '/soknad/', '/metoder/ssa/'];

const medStil = (side: Page, css: string) =>
  side.evaluate((regler) => {
    const ark = new CSSStyleSheet();
    ark.replaceSync(regler);
    document.adoptedStyleSheets = [ark];
  }, css);

/** As when the reader has chosen a larger text in the browser: the widths in the style sheets follow. */
const medTekststorrelse = async (side: Page, standard: number) => {
  const cdp = await side.context().newCDPSession(side);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard } });
  await cdp.detach();
};

describe('hver sidetype', () => {
  const nettsted = brukNettsted();

  test.each(SIDETYPER)('%s: leses i rekkefølge, og tåler 400 prosent forstørring, dobbel tekst og større avstand', async (adresse) => {
    const { side } = await nettsted.apne(adresse, { vent: 'networkidle' });
    const tre = await side.locator('body').ariaSnapshot();
    expect(fellesland(tre)).toEqual(['banner', 'navigation "Hovedmeny"', 'main', 'contentinfo', 'navigation "Meny nederst på siden"']);
    expect(overskriftshopp(tre)).toEqual([]);
    expect(utenNavn(tre)).toEqual([]);

    await medTekststorrelse(side, 32);
    expect(await utenforSiden(side), 'dobbel tekst').toBe(0);
    expect(await uleseligTekst(side), 'dobbel tekst').toEqual([]);
    await medTekststorrelse(side, 16);

    await side.setViewportSize({ width: 320, height: 640 });
    expect(await utenforSiden(side), '320 px').toBe(0);
    await medStil(side, TEKSTAVSTAND);
    expect(await utenforSiden(side), 'tekstavstand').toBe(0);
    expect(await uleseligTekst(side), 'tekstavstand').toEqual([]);
  });

  test.each(SIDETYPER)('%s: med tastatur og tvungne farger synes hvert stopp, i leserekkefølge, og ingenting fanger', async (adresse) => {
    const { side } = await nettsted.apneTom();
    await side.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await side.goto(nettsted.adresse + adresse, { waitUntil: 'networkidle' });
    expect(await side.evaluate(() => document.getAnimations().length)).toBe(0);

    await side.evaluate(() => (document.activeElement as HTMLElement).blur());
    await side.keyboard.press('Tab');
    expect(await side.locator(':focus').innerText()).toBe('Hopp til innholdet');
    expect(await tastaturgang(side, STOPP)).toEqual([]);

    await side.locator('footer a').last().focus();
    await side.keyboard.press('Tab');
    expect(await side.evaluate(() => document.activeElement?.closest('footer') ?? null), 'etter siste lenke').toBe(null);

    await side.locator('.hopplenke').focus();
    await side.keyboard.press('Enter');
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('innhold');
  });

  test.each(SIDETYPER)('%s: uten JavaScript er innholdet der, og ingen knapp lover noe den ikke gjør', async (adresse) => {
    const { side } = await nettsted.apne(adresse, { bredde: 390, javascript: false });
    expect((await side.innerText('main')).length).toBeGreaterThan(150);
    expect(await side.locator('button:not([type=submit]):visible').allInnerTexts()).toEqual([]);
    expect(await utenforSiden(side)).toBe(0);
    if (TRENGER_SKRIPT.includes(adresse)) expect(await side.innerText('main')).toContain('JavaScript');
    await side.click('[data-menyknapp]');
    expect(new URL(side.url()).hash).toBe('#meny');
    await side.locator('#meny a', { hasText: 'Metoder' }).click();
    expect(new URL(side.url()).pathname).toBe('/metoder/');
  });
});
