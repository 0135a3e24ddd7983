import type { Page } from 'playwright-core';

const linjer = (tre: string): string[] => tre.split('\n').map((linje) => linje.trim().replace(/^- '?/u, ''));

/** The landmarks every page has, in the order they are read, as Playwright's `ariaSnapshot` writes them. */
export function fellesland(tre: string): string[] {
  const felles = /^(?:banner|main|contentinfo|navigation "(?:Hovedmeny|Meny nederst på siden)")/u;
  return linjer(tre).flatMap((linje) => felles.exec(linje)?.[0] ?? []);
}

/** Headings that break the outline: more or fewer than one h1, or a level left out on the way down. */
export function overskriftshopp(tre: string): string[] {
  const alle = linjer(tre).flatMap((linje) => {
    const [, tekst = '', niva = '0'] = /^heading (?:"(.*)" )?\[level=(\d)\]/u.exec(linje) ?? [];
    return niva === '0' ? [] : [{ tekst, niva: Number(niva) }];
  });
  const toppen = alle.filter(({ niva }) => niva === 1);
  const hopp = alle.filter(({ niva }, plass) => niva > (alle[plass - 1]?.niva ?? 0) + 1);
  return [
    ...(toppen.length === 1 ? [] : [`${toppen.length} overskrifter på nivå 1`]),
    ...hopp.map(({ tekst, niva }) => `«${tekst}» er på nivå ${niva}, og nivået over mangler`),
  ];
}

/** Controls and pictures a screen reader has no name for. */
export function utenNavn(tre: string): string[] {
  return linjer(tre).filter((linje) => /^(?:link|button|textbox|searchbox|checkbox|combobox|radio|img)(?! ")(?:$|[ :])/u.test(linje));
}

/** Text cut off by a box that does not grow with it, as tag and class. Text for screen readers only is not looked at. */
export function uleseligTekst(side: Page): Promise<string[]> {
  return side.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((ett) => ett.clientHeight > 1 && ett.scrollHeight > ett.clientHeight + 2)
      .filter((ett) => !ett.matches('textarea, .sr-only, [hidden]'))
      .filter((ett) => /hidden|clip/u.test(getComputedStyle(ett).overflowY) && ett.innerText.trim() !== '')
      .map((ett) => `${ett.localName}.${ett.className}`),
  );
}

/** What is wrong on the way with Tab, from the stop that has focus now: unseen, without a mark, or out of order. */
export async function tastaturgang(side: Page, stopp: number): Promise<string[]> {
  const funn: string[] = [];
  for (let nr = 0; nr < stopp; nr += 1) {
    const svar = await side.evaluate(() => {
      const na = document.activeElement;
      if (!(na instanceof HTMLElement) || na === document.body) return undefined;
      const forrige = document.querySelector('[data-forrige-stopp]');
      const boks = na.getBoundingClientRect();
      const harRamme = [na, na.parentElement ?? na].map((ett) => getComputedStyle(ett)).some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      );
      const feil = [
        boks.width < 1 || boks.height < 1 || boks.bottom < 0 || boks.top > innerHeight ? 'er utenfor skjermen' : '',
        harRamme ? '' : 'har ingen ramme',
        forrige && !(forrige.compareDocumentPosition(na) & Node.DOCUMENT_POSITION_FOLLOWING) ? 'kommer for sent' : '',
      ].filter(Boolean);
      forrige?.removeAttribute('data-forrige-stopp');
      na.setAttribute('data-forrige-stopp', '');
      return feil.map((ett) => `${na.localName} «${(na.innerText || na.getAttribute('name') || '').slice(0, 40)}» ${ett}`);
    });
    if (svar === undefined) break;
    funn.push(...svar);
    await side.keyboard.press('Tab');
  }
  return funn;
}
