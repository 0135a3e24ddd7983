import { RELASJONER } from '../skjema/relasjoner.ts';
import type { Base, Metodeoppforing } from './base.ts';

interface Relatert {
  id: string;
  navn: string;
  hva: string | undefined;
}

/** Headings for relations read from the other end. */
const MOTSATT = {
  byggerPa: 'Andre bygger på denne',
  replikererFra: 'Prøvd på nytt i',
  avlostAv: 'Tok over for',
  beslektetMed: 'Beslektet med',
} as const;

interface Motsatt {
  fra: Metodeoppforing;
  tittel: string;
  hva: string | undefined;
}

/** What is read off the whole base once, however many pages ask. */
const OPPSLAG = new WeakMap<Base, { navn: Map<string, string>; motsatte: Map<string, Motsatt[]> }>();

function lagOppslag({ metoder }: Base) {
  const motsatte = new Map<string, Motsatt[]>();
  for (const fra of metoder) {
    for (const [type, tittel] of Object.entries(MOTSATT) as [keyof typeof MOTSATT, string][]) {
      for (const { id, hva } of fra.data.relasjoner[type] ?? []) {
        const her = motsatte.get(id) ?? [];
        motsatte.set(id, her);
        her.push({ fra, tittel, hva });
      }
    }
  }
  return { navn: new Map(metoder.map(({ id, data }) => [id, data.tittel])), motsatte };
}

/** Methods this one hangs together with, both those it names and those that name it, each once per heading. */
export function relaterte(base: Base, metode: Metodeoppforing): { tittel: string; metoder: Relatert[] }[] {
  const grupper = new Map<string, Map<string, Relatert>>();
  const leggTil = (tittel: string, relatert: Relatert) => {
    const gruppe = grupper.get(tittel) ?? new Map<string, Relatert>();
    grupper.set(tittel, gruppe);
    if (!gruppe.has(relatert.id)) gruppe.set(relatert.id, relatert);
  };
  const { navn, motsatte } = OPPSLAG.get(base) ?? lagOppslag(base);
  if (!OPPSLAG.has(base)) OPPSLAG.set(base, { navn, motsatte });
  for (const [type, tittel] of Object.entries(RELASJONER) as [keyof typeof RELASJONER, string][]) {
    for (const { id, hva } of metode.data.relasjoner[type] ?? []) {
      const annet = navn.get(id);
      if (annet !== undefined) leggTil(tittel, { id, navn: annet, hva });
    }
  }
  for (const { fra, tittel, hva } of motsatte.get(metode.id) ?? []) leggTil(tittel, { id: fra.id, navn: fra.data.tittel, hva });
  return [...grupper].map(([tittel, metoder]) => ({ tittel, metoder: [...metoder.values()] }));
}
