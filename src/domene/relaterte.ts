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

/** Methods this one hangs together with, both those it names and those that name it, each once per heading. */
export function relaterte(base: Base, metode: Metodeoppforing): { tittel: string; metoder: Relatert[] }[] {
  const grupper = new Map<string, Map<string, Relatert>>();
  const leggTil = (tittel: string, relatert: Relatert) => {
    const gruppe = grupper.get(tittel) ?? new Map<string, Relatert>();
    grupper.set(tittel, gruppe);
    if (!gruppe.has(relatert.id)) gruppe.set(relatert.id, relatert);
  };
  const navn = new Map(base.metoder.map(({ id, data }) => [id, data.tittel]));
  for (const [type, tittel] of Object.entries(RELASJONER) as [keyof typeof RELASJONER, string][]) {
    for (const { id, hva } of metode.data.relasjoner[type] ?? []) {
      const annet = navn.get(id);
      if (annet !== undefined) leggTil(tittel, { id, navn: annet, hva });
    }
  }
  for (const annen of base.metoder) {
    for (const [type, tittel] of Object.entries(MOTSATT) as [keyof typeof MOTSATT, string][]) {
      const tilbake = annen.data.relasjoner[type]?.find(({ id }) => id === metode.id);
      if (tilbake) leggTil(tittel, { id: annen.id, navn: annen.data.tittel, hva: tilbake.hva });
    }
  }
  return [...grupper].map(([tittel, metoder]) => ({ tittel, metoder: [...metoder.values()] }));
}
