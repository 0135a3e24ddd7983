import { isDeepStrictEqual } from 'node:util';
import type { Råfil } from '../valider/dokument.ts';
import { lagFilsvar, type Filsvar } from '../valider/bolk/filsvar.ts';
import { lesMdx } from '../valider/les/mdx.ts';
import { skillFrontmatter } from '../valider/les/skill.ts';
import { lesTekst } from '../valider/les/tekst.ts';
import { lesEnkelYaml } from '../valider/les/enkel-yaml.ts';
import { lesAllYaml } from '../valider/les/yaml.ts';
import type { Feil } from '../valider/feil.ts';

/** Milliseconds; ten thousand times what a file takes. */
const HENG = 2000;
const IKKE_FOR_FOLK = /\bat .+:\d+:\d+|\.ts:\d|\bundefined\b|\[object |\bNaN\b|Error\b|\b(?:unexpected|expected|invalid|required|cannot)\b/iu;

function galMelding({ linje, melding, råd, alvor }: Feil, antallLinjer: number): string | undefined {
  if (!Number.isInteger(linje) || linje < 1 || linje > antallLinjer) return `linje ${linje} av ${antallLinjer}`;
  if (melding.trim() === '' || råd.trim() === '') return `uten melding eller råd: ${melding}`;
  // What stands in «» is the editor's own.
  const egne = `${melding} ${råd}`.replaceAll(/«[^»]*»/gu, '');
  if (IKKE_FOR_FOLK.test(egne)) return `ikke for folk: ${melding}`;
  return ['feil', 'advarsel'].includes(alvor) ? undefined : `alvor ${alvor}`;
}

/** The quick ways of reading say what the thorough ones say. */
function ulikLesing(tekst: string, fil: string): string | undefined {
  const delt = fil.endsWith('.yaml') ? { yaml: tekst } : skillFrontmatter(tekst);
  if (delt.yaml === undefined) return undefined;
  const enkel = lesEnkelYaml(delt.yaml);
  if (enkel) {
    const { frontmatter, merknader } = lesAllYaml(delt.yaml);
    if (merknader.length > 0 || !isDeepStrictEqual(frontmatter.data, enkel.data)) return 'enkel YAML leser noe annet enn yaml';
  }
  if (!('kropp' in delt) || delt.kropp === undefined) return undefined;
  return isDeepStrictEqual(lesMdx(delt.kropp, 1), lesMdx(delt.kropp, 1, true)) ? undefined : 'den raske lesingen av teksten gir et annet tre';
}

/** What the validator says of a file, and what is wrong with how it says it. */
export function sjekkMutant(råfil: Råfil, grundig: boolean): { svar?: Filsvar; tekst: string; problemer: string[] } {
  const start = performance.now();
  let svar: Filsvar;
  try {
    svar = lagFilsvar(råfil);
  } catch (feil) {
    return { tekst: '', problemer: [`kastet: ${feil instanceof Error ? (feil.stack ?? feil.message) : String(feil)}`] };
  }
  const tid = performance.now() - start;
  const { tekst = '' } = lesTekst(råfil);
  const bytes = råfil.innhold instanceof Uint8Array ? råfil.innhold : new Uint8Array();
  const antallLinjer = new TextDecoder().decode(bytes).split(/\r\n?|\n/u).length;
  const problemer = svar.feil.flatMap((feil) => {
    if (feil.fil !== råfil.fil) return [`feil fil: ${feil.fil}`];
    return galMelding(feil, antallLinjer) ?? [];
  });
  if (tid > HENG) problemer.push(`brukte ${Math.round(tid)} ms`);
  const ulik = grundig && tekst !== '' ? ulikLesing(tekst, råfil.fil) : undefined;
  return { svar, tekst, problemer: ulik === undefined ? problemer : [...problemer, ulik] };
}
