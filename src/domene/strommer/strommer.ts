import type { Base } from '../base.ts';
import type { Stromoppforing } from './oppforinger.ts';

/** A feed readers can follow. */
export interface Strom {
  /** Where it lies in the site, also its id. */
  adresse: string;
  tittel: string;
  /** In a list of feeds. */
  kort: string;
  tarMed: (oppforing: Stromoppforing) => boolean;
}

/** Everything that is new and changed. */
export const ALT: Strom = { adresse: '/atom.xml', tittel: 'Nytt og endret', kort: 'Alt nytt og endret', tarMed: () => true };

const verdier = (base: Base, vokabular: string) => base.vokabular.get(vokabular)?.verdier ?? [];

/** The feed of each target group, with those of the groups it holds. */
export function malgruppestrommer(base: Base): Strom[] {
  const over = new Map(verdier(base, 'malgrupper').map(({ id, overordnet }) => [id, overordnet]));
  const horerTil = (id: string | undefined, gruppe: string): boolean =>
    id !== undefined && (id === gruppe || horerTil(over.get(id), gruppe));
  return verdier(base, 'malgrupper').map(({ id, navn }) => ({
    adresse: `/malgruppe/${id}/atom.xml`,
    tittel: `Nytt og endret: ${navn}`,
    kort: navn,
    tarMed: ({ malgrupper }) => malgrupper.some((en) => horerTil(en, id)),
  }));
}

/** The feed of each county of today: what its offices have tried. */
export function fylkesstrommer(base: Base): Strom[] {
  return verdier(base, 'fylker').map(({ id, navn }) => ({
    adresse: `/fylke/${id}/atom.xml`,
    tittel: `Nytt og endret: prøvd i ${navn}`,
    kort: navn,
    tarMed: ({ fylker }) => fylker.includes(id),
  }));
}
