import { RELASJONER } from '../skjema/relasjoner.ts';
import type { Metodeoppforing } from './base.ts';

interface Relatert {
  id: string;
  navn: string;
  hva: string | undefined;
}

/** Methods that hang together with one, under the heading that says how. */
export interface Relasjonsliste {
  tittel: string;
  metoder: Relatert[];
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

/** The relations of all methods, by the id of the one they lead to. */
function motsatteI(metoder: readonly Metodeoppforing[]): Map<string, Motsatt[]> {
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
  return motsatte;
}

/** What stands under one heading. Methods that are alike stand there only when no other heading says more of them. */
function underTittel(grupper: ReadonlyMap<string, ReadonlyMap<string, Relatert>>, tittel: string): Relatert[] {
  const her = [...(grupper.get(tittel)?.values() ?? [])];
  if (tittel !== RELASJONER.beslektetMed) return her;
  const andre = [...grupper].filter(([annen]) => annen !== tittel).map(([, metoder]) => metoder);
  return her.filter(({ id }) => !andre.some((metoder) => metoder.has(id)));
}

/**
 * Makes what finds the methods one hangs together with, both those it names and those that name it, each once per
 * heading. The whole base is read once, here.
 */
export function lagRelaterte(alle: readonly Metodeoppforing[]): (metode: Metodeoppforing) => Relasjonsliste[] {
  const navn = new Map(alle.map(({ id, data }) => [id, data.tittel]));
  const motsatte = motsatteI(alle);
  return (metode) => {
    const grupper = new Map<string, Map<string, Relatert>>();
    const leggTil = (tittel: string, relatert: Relatert) => {
      const gruppe = grupper.get(tittel) ?? new Map<string, Relatert>();
      grupper.set(tittel, gruppe);
      if (!gruppe.has(relatert.id)) gruppe.set(relatert.id, relatert);
    };
    for (const [type, tittel] of Object.entries(RELASJONER) as [keyof typeof RELASJONER, string][]) {
      for (const { id, hva } of metode.data.relasjoner[type] ?? []) {
        const annet = navn.get(id);
        if (annet !== undefined) leggTil(tittel, { id, navn: annet, hva });
      }
    }
    for (const { fra, tittel, hva } of motsatte.get(metode.id) ?? []) leggTil(tittel, { id: fra.id, navn: fra.data.tittel, hva });
    return [...grupper.keys()]
      .map((tittel) => ({ tittel, metoder: underTittel(grupper, tittel) }))
      .filter(({ metoder }) => metoder.length > 0);
  };
}
