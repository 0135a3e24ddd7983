import type { Innholdstype } from '../../../src/skjema/innholdstyper.ts';
import type { Dokument, Råfil } from '../dokument.ts';
import { nyFeil } from '../feil.ts';
import { lesMdx } from './mdx.ts';
import { skillFrontmatter } from './skill.ts';
import { lesTekst } from './tekst.ts';
import { INGEN_FELTER, lesYaml } from './yaml.ts';

const utenEndelse = (fil: string) => (fil.split('/').at(-1) ?? fil).replace(/\.[^.]+$/u, '');

/** Reads one file as far as it can be read. Whatever is wrong is in `lesefeil`; it never throws. */
export function lesDokument(råfil: Råfil, type: Innholdstype): Dokument {
  const { fil } = råfil;
  const { tekst, merknader } = lesTekst(råfil);
  const dokument: Dokument = {
    fil,
    type,
    id: utenEndelse(fil),
    tekst: tekst ?? '',
    frontmatter: INGEN_FELTER,
    kropp: undefined,
    kroppslinje: 1,
    lesefeil: merknader.map((merknad) => nyFeil(fil, 'fil', merknad)),
  };
  if (tekst === undefined) return dokument;
  if (type.endelse === '.yaml') {
    const { frontmatter, merknader: yamlfeil } = lesYaml(tekst);
    return {
      ...dokument,
      frontmatter,
      lesefeil: [...dokument.lesefeil, ...yamlfeil.map((m) => nyFeil(fil, 'yaml', m))],
    };
  }
  const delt = skillFrontmatter(tekst);
  if (delt.yaml === undefined) {
    return { ...dokument, lesefeil: [...dokument.lesefeil, nyFeil(fil, 'fil', delt.merknad)] };
  }
  const { frontmatter, merknader: yamlfeil } = lesYaml(delt.yaml);
  const { kropp, merknader: mdxfeil } = lesMdx(delt.kropp, delt.kroppslinje);
  return {
    ...dokument,
    frontmatter,
    kropp,
    kroppslinje: delt.kroppslinje,
    lesefeil: [
      ...dokument.lesefeil,
      ...yamlfeil.map((merknad) => nyFeil(fil, 'yaml', merknad)),
      ...mdxfeil.map((merknad) => nyFeil(fil, 'mdx', merknad)),
    ],
  };
}
