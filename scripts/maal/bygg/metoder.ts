import { parse, stringify } from 'yaml';
import { lagSetning, nyttOrd } from './setninger.ts';

/** A method file as written: front matter and body. */
export interface Metodefil {
  id: string;
  tekst: string;
}

interface Felter {
  relasjoner: { forskning?: string[] };
  utprovinger: { kontor: string }[];
  [felt: string]: unknown;
}

/** What the made-up methods are made of: the real ones, and the offices that can have tried them. */
export interface Grunnlag {
  metoder: readonly Metodefil[];
  kontorer: readonly string[];
}

/** A sentence without markup, numbers or names of documents: what can be put in its place says nothing a source must carry. */
const SETNING = /(?<=^|[.!?>] )[A-ZÆØÅ][^.<>[\]*«»\d\n:|]{25,180}\.(?=\s|$)/gmu;
const ANDEL_NYE = 0.5;
const ANDEL_MED_FORSKNING = 0.2;

/**
 * Made-up methods with every field and section of a real one: each is the shape of a real method, in turn, with
 * its own title, names, summary, offices and relations, and half of its plain sentences made up. `tall` gives
 * repeatable numbers in 0–1.
 */
export function lagMetoder(antall: number, { metoder, kontorer }: Grunnlag, tall: () => number): Metodefil[] {
  const id = (nr: number) => `syntetisk-${String(nr)}`;
  const velg = <T>(liste: readonly T[]): T | undefined => liste[Math.floor(tall() * liste.length)];
  const forlegg = metoder.map(({ tekst }) => {
    const [, front = '', kropp = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(tekst) ?? [];
    return { felter: parse(front) as Felter, kropp };
  });
  return Array.from({ length: antall }, (_, nr) => {
    const { felter, kropp } = forlegg[nr % forlegg.length] ?? { felter: { relasjoner: {}, utprovinger: [] }, kropp: '' };
    const nytt = nyttOrd(tall);
    const studier = felter.relasjoner.forskning ?? [];
    const beslektet = [...new Set(Array.from({ length: Math.floor(tall() * 4) }, () => Math.floor(tall() * antall)))].filter((annen) => annen !== nr);
    const { tidligereIder: _tidligere, lignende: _lignende, utgangspunkt: _utgangspunkt, ...resten } = felter;
    const nye = {
      ...resten,
      tittel: `${nytt.charAt(0).toUpperCase()}${nytt.slice(1)} ${String(nr)}`,
      aliaser: [`${nytt} ${String(nr)} i praksis`, `forsøket med ${nytt} ${String(nr)}`],
      kortOm: `${lagSetning(tall)} ${lagSetning(tall)} Dette er nummer ${String(nr)}.`,
      utprovinger: felter.utprovinger.map((ett) => ({ ...ett, kontor: velg(kontorer) ?? ett.kontor })),
      relasjoner: {
        ...(beslektet.length > 0 && { beslektetMed: beslektet.map((annen) => ({ id: id(annen), hva: lagSetning(tall) })) }),
        ...(studier.length > 0 && tall() < ANDEL_MED_FORSKNING && { forskning: studier }),
      },
    };
    const ny = kropp.replaceAll(SETNING, (setning) => (tall() < ANDEL_NYE ? `${lagSetning(tall).slice(0, -1)} med ${nytt}.` : setning));
    return { id: id(nr), tekst: `---\n${stringify(nye)}---\n${ny}` };
  });
}
