import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kildelytter } from '../indekser/kildeside.ts';
import { lagOrdforrad, type Ordforrad } from '../indekser/ordforrad.ts';
import { lesHtml } from './html.ts';
import { erSide, lesFilnavn, sidelytter } from './sjekk/side.ts';
import { nettstedsjekk, type Sjekk } from './sjekk/sjekk-nettsted.ts';

/** What is kept of a built site when its pages are read: what the index and the checks need of them. */
export interface Lest {
  ord: Ordforrad;
  sjekk: Sjekk;
}

/** Reads every page of the built site in `rot`, once and one at a time. */
export async function lesNettsted(rot: string): Promise<Lest> {
  const filer = await lesFilnavn(rot);
  const ord = lagOrdforrad();
  const sjekk = nettstedsjekk(filer);
  for (const fil of filer.filter(erSide)) {
    const [sider, kilder] = [sidelytter(fil), kildelytter()];
    lesHtml(readFileSync(join(rot, fil), 'utf8'), [sider, kilder]);
    sjekk.side(sider.side);
    const kilde = kilder.kilde();
    if (kilde) ord.ta(fil, kilde);
  }
  return { ord, sjekk };
}
