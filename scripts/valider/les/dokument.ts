import type { Innholdstype } from '../../../src/skjema/innholdstyper.ts';
import type { Dokument, Råfil } from '../dokument.ts';
import { finnFakta } from '../fakta.ts';
import { nyFeil, type Feil } from '../feil.ts';
import { lesMdx } from './mdx.ts';
import { skillFrontmatter } from './skill.ts';
import { lesTekst } from './tekst.ts';
import { INGEN_FELTER, lesYaml } from './yaml.ts';

const utenEndelse = (fil: string) => (fil.split('/').at(-1) ?? fil).replace(/\.[^.]+$/u, '');

type Lestfil = Omit<Dokument, 'fakta'>;

function lesFelterOgKropp(dokument: Lestfil, tekst: string): Lestfil {
  const { fil, type } = dokument;
  const medFeil = (rest: Partial<Lestfil>, ...feil: Feil[]) => ({
    ...dokument,
    ...rest,
    lesefeil: [...dokument.lesefeil, ...feil],
  });
  if (type.endelse === '.yaml') {
    const { frontmatter, merknader } = lesYaml(tekst);
    return medFeil({ frontmatter }, ...merknader.map((merknad) => nyFeil(fil, 'yaml', merknad)));
  }
  const delt = skillFrontmatter(tekst);
  if (delt.yaml === undefined) return medFeil({}, nyFeil(fil, 'fil', delt.merknad));
  const { frontmatter, merknader: yamlfeil } = lesYaml(delt.yaml);
  if (delt.kropp === undefined) {
    const feil = yamlfeil.map((merknad) => nyFeil(fil, 'yaml', merknad));
    return medFeil({ frontmatter }, ...feil, nyFeil(fil, 'fil', delt.merknad));
  }
  const { kropp, merknader: mdxfeil } = lesMdx(delt.kropp, delt.kroppslinje);
  return medFeil(
    { frontmatter, kropp, kroppslinje: delt.kroppslinje },
    ...yamlfeil.map((merknad) => nyFeil(fil, 'yaml', merknad)),
    ...mdxfeil.map((merknad) => nyFeil(fil, 'mdx', merknad)),
  );
}

/** Reads one file as far as it can be read. Whatever is wrong is in `lesefeil`; it never throws. */
export function lesDokument(råfil: Råfil, type: Innholdstype): Dokument {
  const { fil } = råfil;
  const { tekst, merknader } = lesTekst(råfil);
  const tom: Lestfil = {
    fil,
    type,
    id: utenEndelse(fil),
    tekst: tekst ?? '',
    frontmatter: INGEN_FELTER,
    kropp: undefined,
    kroppslinje: 1,
    lesefeil: merknader.map((merknad) => nyFeil(fil, 'fil', merknad)),
  };
  const lest = tekst === undefined ? tom : lesFelterOgKropp(tom, tekst);
  return { ...lest, fakta: finnFakta(lest) };
}
