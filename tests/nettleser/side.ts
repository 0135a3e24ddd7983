import type { Browser, ConsoleMessage, Page, Request } from 'playwright-core';

export type Sidevalg = {
  /** Width of the window in CSS pixels: a phone or a desk. */
  bredde: 390 | 1280;
  tema: 'light' | 'dark';
  /** On unless told otherwise. */
  javascript?: boolean;
  /** Errors that are expected: a line is left out when it contains the text or matches the pattern. */
  tillatt?: readonly (string | RegExp)[];
};

export type ApenSide = {
  side: Page;
  /** Everything that went wrong so far, one readable line each. Grows while the page is open. */
  feil: string[];
  /** The address of every request so far, in order, also from workers. */
  foresporsler: string[];
  lukk: () => Promise<void>;
};

const HOYDE: Record<Sidevalg['bredde'], number> = { 390: 844, 1280: 800 };

/** Chromium's line for a failed request. The handlers for requests say the same, with the address. */
const DOBBELT = /^Failed to load resource:/;

/** The page itself, or leaving it, cancelled the request: search as you type does so all the time. */
const AVBRUTT = 'net::ERR_ABORTED';

/**
 * Opens an empty page in a context of its own (no shared cache or storage) and listens for errors from the
 * first moment: `console.error` and CSP violations, uncaught exceptions, failed requests, answers with status
 * 400 or higher, from the page and its workers. The caller navigates, and checks `feil`.
 */
export async function apneSide(nettleser: Browser, valg: Sidevalg): Promise<ApenSide> {
  const kontekst = await nettleser.newContext({
    viewport: { width: valg.bredde, height: HOYDE[valg.bredde] },
    colorScheme: valg.tema,
    javaScriptEnabled: valg.javascript ?? true,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    serviceWorkers: 'block',
  });
  const side = await kontekst.newPage();
  const feil: string[] = [];
  const foresporsler: string[] = [];
  const meld = (linje: string): void => {
    if (!erTillatt(linje, valg.tillatt ?? [])) feil.push(linje);
  };

  side.on('console', (melding) => {
    if (melding.type() === 'error' && !DOBBELT.test(melding.text())) meld(konsollinje(melding));
  });
  side.on('pageerror', (unntak) => meld(`unntak: ${unntak.message}`));
  side.on('request', (foresporsel) => foresporsler.push(foresporsel.url()));
  side.on('requestfailed', (foresporsel) => {
    const grunn = foresporsel.failure()?.errorText ?? 'ukjent grunn';
    if (grunn !== AVBRUTT) meld(`forespørsel feilet: ${beskriv(foresporsel)} (${grunn})`);
  });
  side.on('response', (svar) => {
    if (svar.status() >= 400) meld(`svar ${svar.status()}: ${beskriv(svar.request())}`);
  });

  return { side, feil, foresporsler, lukk: () => kontekst.close() };
}

function erTillatt(linje: string, tillatt: readonly (string | RegExp)[]): boolean {
  return tillatt.some((ett) => (typeof ett === 'string' ? linje.includes(ett) : ett.test(linje)));
}

function konsollinje(melding: ConsoleMessage): string {
  const { url, lineNumber } = melding.location();
  return `konsoll: ${melding.text()}${url === '' ? '' : ` (${url}:${lineNumber + 1})`}`;
}

function beskriv(foresporsel: Request): string {
  return `${foresporsel.method()} ${foresporsel.url()}`;
}
