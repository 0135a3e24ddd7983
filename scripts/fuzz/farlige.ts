import { z } from 'zod';
import { finnInnholdstype } from '../../src/skjema/innholdstyper.ts';
import { lagReferansefinner } from '../../src/skjema/referanser.ts';
import { lesYaml } from '../valider/les/yaml.ts';
import { skillFrontmatter } from '../valider/les/skill.ts';
import type { Fro } from './froer.ts';
import { velg, type Tall } from './muter.ts';

/** A change after which a file must never be accepted. */
export interface Farlig extends Fro {
  hva: string;
}

const KODE = [
  '<script>alert(1)</script>',
  '<script src="https://x.no/a.js" />',
  '<iframe src="https://x.no"></iframe>',
  '<img src="x" onerror="alert(1)" />',
  '<Ukjent />',
  '<a.b />',
  '<svg:a />',
  '<>x</>',
  '{1 + 1}',
  '{/* x */}',
  'x {process.env.HOME} y',
  "import a from 'b'",
  'export const a = 1',
  'export default 1',
  '[x](javascript:alert(1))',
  '[x](data:text/html,x)',
  '[x]: javascript:alert(1)',
  '<Kilde id={a} sted="b" />',
  '<Kilde {...a} />',
  '<Kilde id="a" sted="b" onclick="x" />',
  '<Fakta tittel="x">{a}</Fakta>',
  '![x](x.png)',
] as const;

const yamlAv = ({ fil, tekst }: Fro): { yaml: string; fra: number } | undefined => {
  if (fil.endsWith('.yaml')) return { yaml: tekst, fra: 0 };
  const delt = skillFrontmatter(tekst);
  return delt.yaml === undefined ? undefined : { yaml: delt.yaml, fra: 1 };
};

const medLinjer = (fro: Fro, hva: string, endre: (linjer: string[]) => void): Farlig => {
  const linjer = fro.tekst.split('\n');
  endre(linjer);
  return { fil: fro.fil, tekst: linjer.join('\n'), hva };
};

/** The lines where a field of the file itself begins. */
const rotfelt = (yaml: string) =>
  yaml.split('\n').flatMap((linje, nr): [number, string][] => {
    const navn = /^([a-zA-Z]\w*):/u.exec(linje)?.[1];
    return navn === undefined ? [] : [[nr, navn]];
  });

function medUkjentFelt(fro: Fro, tall: Tall): Farlig | undefined {
  const [forste, ...resten] = rotfelt(yamlAv(fro)?.yaml ?? '');
  if (forste === undefined) return undefined;
  const [nr] = velg([forste, ...resten], tall);
  return medLinjer(fro, 'ukjent felt', (linjer) => linjer.splice(nr, 0, velg(['xyz: 1', 'xyz: []', 'titel: x', 'script: a'], tall)));
}

function utenPakrevdFelt(fro: Fro, tall: Tall): Farlig | undefined {
  const skjema = finnInnholdstype(fro.fil.slice('content/'.length))?.skjema;
  const yaml = yamlAv(fro)?.yaml;
  if (!(skjema instanceof z.ZodObject) || yaml === undefined) return undefined;
  const alle = rotfelt(yaml);
  const [forste, ...resten] = alle.filter(([, navn]) => {
    const felt: unknown = skjema.shape[navn];
    return felt instanceof z.ZodType && !felt.safeParse(undefined).success;
  });
  if (forste === undefined) return undefined;
  const [nr, navn] = velg([forste, ...resten], tall);
  const linjer = yaml.split('\n');
  const slutt = linjer.findIndex((linje, plass) => plass > nr && /^[^\s#-]/u.test(linje));
  return medLinjer(fro, `uten «${navn}»`, (alleLinjer) =>
    alleLinjer.splice(nr, (slutt === -1 ? linjer.length - 1 : slutt) - nr),
  );
}

function medUkjentId(fro: Fro, tall: Tall): Farlig | undefined {
  const type = finnInnholdstype(fro.fil.slice('content/'.length));
  const yaml = yamlAv(fro)?.yaml;
  if (type === undefined || yaml === undefined) return undefined;
  const { data, linjeFor } = lesYaml(yaml).frontmatter;
  const [forste, ...resten] = lagReferansefinner(type.skjema)(data);
  if (forste === undefined) return undefined;
  const { sti, id } = velg([forste, ...resten], tall);
  return medLinjer(fro, `ukjent id for «${id}»`, (linjer) => {
    const nr = linjeFor(sti) - 1;
    linjer[nr] = (linjer[nr] ?? '').replace(id, `${id}-${velg(['x', 'borte', '2', 'æ'], tall)}`);
  });
}

function medKode(fro: Fro, tall: Tall): Farlig | undefined {
  const delt = fro.fil.endsWith('.yaml') ? undefined : skillFrontmatter(fro.tekst);
  if (delt?.yaml === undefined || delt.kropp === undefined) return undefined;
  const blanke = delt.kropp.split('\n').flatMap((linje, nr) => (linje === '' ? [nr + delt.kroppslinje] : []));
  const [forste, ...resten] = blanke;
  if (forste === undefined) return undefined;
  const kode = velg(KODE, tall);
  return medLinjer(fro, kode, (linjer) => linjer.splice(velg([forste, ...resten], tall), 0, kode, ''));
}

const SLAG = [medUkjentFelt, utenPakrevdFelt, medUkjentId, medKode] as const;

/** A good file made dangerous in one way; `undefined` when that way does not fit the file. */
export const gjorFarlig = (fro: Fro, tall: Tall): Farlig | undefined => velg(SLAG, tall)(fro, tall);
