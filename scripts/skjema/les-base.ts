import type { Base } from '../../src/domene/base.ts';
import { byggBase } from '../valider/base.ts';
import { lesInnhold } from '../valider/les.ts';
import { domenebase } from '../utkast/domenebase.ts';

/** The base under `rot`, for what is generated from the schema and the vocabularies. The day says nothing here. */
export async function lesBase(rot: string): Promise<Base> {
  const filer = await lesInnhold(rot);
  if (filer === undefined) throw new Error(`Mappen content/ finnes ikke i ${rot}.`);
  return domenebase(byggBase(filer, { idag: '2000-01-01' }));
}
