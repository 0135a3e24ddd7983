import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startServer, type KjorendeServer } from '../../scripts/server/static-server.ts';
import { apneSide, startNettleser, type ApenSide, type Sidevalg } from '../nettleser/nettleser.ts';
import { DIST } from './nettsted.ts';

export type Apnevalg = Partial<Sidevalg> & { vent?: 'load' | 'networkidle' };

export type Nettstedet = {
  /** Where the built site is served, without a slash at the end. Known from `beforeAll` on. */
  readonly adresse: string;
  /** Opens an empty page, 1280 px and light unless told otherwise. */
  apneTom: (valg?: Partial<Sidevalg>) => Promise<ApenSide>;
  /** Opens `sti` of the site ('/sok/?q=x') and waits for the load, or for the network to be still. */
  apne: (sti: string, valg?: Apnevalg) => Promise<ApenSide>;
};

export type Bruk = {
  /** The folder to serve, known when the tests begin. `dist/` unless told otherwise. */
  rot?: () => Promise<string>;
  /** Milliseconds the folder may take to be ready. */
  frist?: number;
};

/**
 * Serves the built site and starts one browser for the tests of a file; call it once, inside `describe`. After
 * each test every page it opened is closed, and the test fails when one of them had an error that was not
 * `tillatt`, or asked any other host for anything.
 */
export function brukNettsted({ rot = async () => DIST, frist }: Bruk = {}): Nettstedet {
  let server: KjorendeServer;
  let nettleser: Browser;
  let apne: ApenSide[] = [];

  beforeAll(async () => {
    server = await startServer({ rot: await rot(), port: 0 });
    nettleser = await startNettleser();
  }, frist);
  afterAll(async () => {
    await nettleser.close();
    await server.stopp();
  });
  afterEach(async () => {
    const sider = apne;
    apne = [];
    for (const { lukk } of sider) await lukk();
    expect(sider.flatMap(({ feil }) => feil)).toEqual([]);
    expect(sider.flatMap(({ foresporsler }) => foresporsler).filter(erFremmed)).toEqual([]);
  });

  const erFremmed = (ett: string): boolean => ett.startsWith('http') && !ett.startsWith(`${server.adresse}/`);
  const apneTom = async (valg: Partial<Sidevalg> = {}): Promise<ApenSide> => {
    const apen = await apneSide(nettleser, { bredde: 1280, tema: 'light', ...valg });
    apne.push(apen);
    return apen;
  };
  return {
    get adresse() {
      return server.adresse;
    },
    apneTom,
    apne: async (sti, { vent = 'load', ...valg } = {}) => {
      const apen = await apneTom(valg);
      await apen.side.goto(server.adresse + sti, { waitUntil: vent });
      return apen;
    },
  };
}

/** How many pixels the page sticks out to the side: 0 when nothing has to be scrolled sideways. */
export const utenforSiden = (side: Page): Promise<number> =>
  side.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
