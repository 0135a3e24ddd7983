import { z } from 'zod';
import type { Base } from '../../src/domene/base.ts';
import { feltmeta, valgFor, type Ordlister } from '../../src/skjema/feltmeta.ts';
import { funn } from '../../src/skjema/funn.ts';
import { kildehenvisning } from '../../src/skjema/kildehenvisning.ts';
import { METODESEKSJONER } from '../../src/skjema/koder.ts';
import { metodefelter } from '../../src/skjema/metode.ts';
import { pakkUt } from '../../src/skjema/referanser.ts';
import { utproving } from '../../src/skjema/utproving.ts';
import { FELTER } from '../utkast/felter.ts';
import { utkastkropp } from '../utkast/kropp.ts';
import { somSide, somYaml } from '../utkast/skriv.ts';
import { sporsmalFor } from '../utkast/sporsmal.ts';
import { innholdstypeFor } from '../utkast/utkast.ts';
import { fyll } from '../utkast/tomt.ts';
import { KOMPONENTER } from '../valider/komponenter.ts';

/** A snippet as VS Code wants it. */
export interface Snutt {
  scope: string;
  prefix: string;
  description: string;
  body: readonly string[];
}

const vern = (tekst: string) => tekst.replaceAll(/[\\$}]/gu, '\\$&');
const valgtekst = (tekst: string) => tekst.replaceAll(/[\\,|$}]/gu, '\\$&');

/** Counts the stops of one snippet, in the order they are written. */
function stopper() {
  let nr = 0;
  return {
    tekst: (forslag: string) => `\${${(nr += 1)}:${vern(forslag)}}`,
    valg: (valg: readonly string[]) => `\${${(nr += 1)}|${valg.map(valgtekst).join(',')}|}`,
  };
}

type Stopper = ReturnType<typeof stopper>;

function verdi(felt: unknown, stopp: Stopper, ordlister: Ordlister): string {
  const valg = valgFor(felt, ordlister).map(({ id }) => id);
  if (valg.length > 0) return stopp.valg(valg);
  const slag = feltmeta(felt)?.slag;
  return stopp.tekst(
    slag === 'eller-ukjent' || slag === 'tidspunkt' ? 'ukjent' : (feltmeta(felt)?.title ?? ''),
  );
}

/** The required fields of a group as YAML to fill in. */
function yamllinjer(gruppe: z.ZodObject, stopp: Stopper, ordlister: Ordlister): string[] {
  return Object.entries(gruppe.shape).flatMap(([navn, felt]) => {
    if (felt instanceof z.ZodOptional) return [];
    const indre = pakkUt(felt);
    if (!(indre instanceof z.ZodObject)) return [`${navn}: ${verdi(felt, stopp, ordlister)}`];
    return [`${navn}:`, ...yamllinjer(indre, stopp, ordlister).map((linje) => `  ${linje}`)];
  });
}

function listepunkt(gruppe: z.ZodObject, ordlister: Ordlister): string[] {
  const [forste = '', ...resten] = yamllinjer(gruppe, stopper(), ordlister);
  return [`- ${forste}`, ...resten.map((linje) => `  ${linje}`)];
}

function komponent(navn: string): Snutt {
  const { attributter = [], innhold = false, eksempel = '' } = KOMPONENTER[navn] ?? {};
  const stopp = stopper();
  const deler = attributter.map((attributt) => ` ${attributt}="${stopp.tekst(attributt)}"`).join('');
  const body = innhold ? `<${navn}${deler}>${stopp.tekst('tekst')}</${navn}>` : `<${navn}${deler} />`;
  return { scope: 'mdx', prefix: navn.toLowerCase(), description: `For eksempel: ${eksempel}`, body: [body] };
}

const DAG = 'YYYY-MM-DD';

/** A whole page: what `npm run ny` writes, with a stop for each question it asks. */
function helMetode(base: Base): string[] {
  const sporsmal = sporsmalFor(innholdstypeFor('metode'), base).filter(
    ({ nokkel }) => nokkel !== 'kontor' && nokkel !== 'start',
  );
  const merke = (nr: number) => `STOPP${nr}STOPP`;
  const svar = Object.fromEntries(
    sporsmal.map(({ nokkel, form }, nr) => [nokkel, form === 'velg-flere' ? [merke(nr + 1)] : merke(nr + 1)]),
  );
  const kilde = { id: String(svar['kilde']), sted: String(svar['sted']) };
  const felter = fyll(metodefelter, FELTER.metode({ svar, idag: DAG, kilde, beskrevetPer: 'ukjent' }));
  const side = somSide(somYaml(felter, metodefelter), utkastkropp(METODESEKSJONER, {}, kilde, []));
  return vern(side)
    .replaceAll(DAG, '\${CURRENT_YEAR}-\${CURRENT_MONTH}-\${CURRENT_DATE}')
    .replaceAll(/STOPP(\d+)STOPP/gu, (_treff, nr: string) => {
      const ett = sporsmal[Number(nr) - 1];
      const valg =
        ett !== undefined && ett.valg.length > 0 && ett.form === 'velg' && ett.nokkel !== 'kilde'
          ? ett.valg
          : [];
      return valg.length > 0
        ? `\${${nr}|${valg.map(({ id }) => valgtekst(id)).join(',')}|}`
        : `\${${nr}:${vern(ett?.nokkel ?? '')}}`;
    })
    .split('\n');
}

/** Snippets for those who write in the files, all from the schema. */
export function snutter(base: Base): Record<string, Snutt> {
  const listesnutt = (prefix: string, gruppe: z.ZodObject): Snutt => ({
    scope: 'mdx',
    prefix,
    description: feltmeta(gruppe)?.description ?? '',
    body: listepunkt(gruppe, base.vokabular),
  });
  return {
    'Kilde i teksten': komponent('Kilde'),
    Sitat: komponent('Sitat'),
    Faktaboks: komponent('Fakta'),
    'Kilde i feltene': {
      scope: 'mdx,markdown',
      prefix: 'kildefelt',
      description: feltmeta(kildehenvisning)?.description ?? '',
      body: [
        'kilde:',
        ...yamllinjer(kildehenvisning, stopper(), base.vokabular).map((linje) => `  ${linje}`),
      ],
    },
    Utprøving: listesnutt('utproving', utproving),
    Funn: listesnutt('funn', funn),
    'Ny metode': {
      scope: 'mdx',
      prefix: 'metode',
      description: 'En hel metodeside, med alt som ukjent. npm run ny spør dere i stedet.',
      body: helMetode(base),
    },
  };
}
