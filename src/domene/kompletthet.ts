import { METODESEKSJONER } from '../skjema/koder.ts';
import type { Metodeoppforing } from './base.ts';

/** How much of a method page the source could fill, for readers and editors. */
export const KOMPLETTHETER = {
  skisse: { navn: 'Skisse', forklaring: 'Kilden sier lite. Siden forteller det den kan, og hva som mangler.' },
  delvis: { navn: 'Delvis beskrevet', forklaring: 'Hovedtrekkene er beskrevet. Noe mangler i kilden.' },
  komplett: { navn: 'Godt beskrevet', forklaring: 'Kilden gir nok til å forstå hva som ble gjort og hva som kom ut av det.' },
} as const;

export type Kompletthet = keyof typeof KOMPLETTHETER;

/** Words of running text a page needs to be more than a sketch, and to be complete. */
const ORD = { delvis: 220, komplett: 400 } as const;

/** Headings of the body, in order. */
export function seksjonerI(body: string): string[] {
  return [...body.matchAll(/^## (.+)$/gmu)].map(([, tittel = '']) => tittel.trim());
}

const antallOrd = (body: string) => body.replaceAll(/<[^>]*>/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Computed, never typed: `komplett` has every section, the core components and at least one finding;
 * `skisse` has few words or lacks the core and the results; the rest is `delvis`.
 */
export function kompletthet({ body, data }: Metodeoppforing): Kompletthet {
  const seksjoner = new Set(seksjonerI(body));
  const ord = antallOrd(body);
  const alle = METODESEKSJONER.every((seksjon) => seksjoner.has(seksjon));
  if (alle && ord >= ORD.komplett && data.kjernekomponenter !== 'ukjent' && data.funn.length > 0) return 'komplett';
  return ord < ORD.delvis || (data.kjernekomponenter === 'ukjent' && data.funn.length === 0) ? 'skisse' : 'delvis';
}
