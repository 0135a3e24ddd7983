import { lesGrunnlag } from '../importer/grunnlag.ts';
import { malSomDocx } from './docx.ts';
import { malfelter, type Malfelt } from './malfelt.ts';
import { malSomXlsx } from './xlsx.ts';

export const MALMAPPE = 'public/maler';

/** The fields of the templates as the schema and the content of the project make them. */
export async function lesMalfelter(rot: string, idag: string): Promise<Malfelt[]> {
  const { kolonner, lister } = await lesGrunnlag(rot, idag);
  return malfelter(kolonner, lister);
}

/** The templates by file name. */
export async function lagMaler(rot: string, idag: string): Promise<Record<string, Uint8Array>> {
  const felter = await lesMalfelter(rot, idag);
  return { 'rapportering.xlsx': await malSomXlsx(felter), 'rapportering.docx': await malSomDocx(felter) };
}
