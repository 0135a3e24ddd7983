import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Everything axe can decide by itself about WCAG 2.2 level A and AA. */
const REGLER: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** One broken rule, with a CSS selector for each element that breaks it. */
export type Brudd = { id: string; hjelp: string; velgere: string[] };

/**
 * Runs axe-core on the page as it is now; an empty list means that no violation was found. The source is
 * evaluated through the debugger, since a script tag would be stopped by the page's own CSP.
 */
export async function kjorAxe(side: Page): Promise<Brudd[]> {
  await side.evaluate(axe.source);
  const svar = await side.evaluate<Pick<AxeResults, 'violations'>>(
    `axe.run(document, ${JSON.stringify(REGLER)}).then(({ violations }) => ({ violations }))`,
  );
  return svar.violations.map(({ id, help, nodes }) => ({
    id,
    hjelp: help,
    velgere: nodes.map((node) => node.target.flat().join(' ')),
  }));
}
