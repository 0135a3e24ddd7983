import type { Kontor } from '../skjema/kontor.ts';
import type { Metode } from '../skjema/metode.ts';
import { slaOpp, type Base } from './base.ts';

/** The offices that tried a method, each once, in the order of its trials. */
export function provdVed(base: Base, metode: Metode): Kontor[] {
  const ider = [...new Set(metode.utprovinger.map(({ kontor }) => kontor))];
  return ider.map((id) => slaOpp(base.kontorer, id, 'content/kontorer.yaml'));
}

/** Where a method was tried, on one line: «NAV Alna (Oslo)», «NAV Grimstad og 2 andre kontor». */
export function visSteder(base: Base, metode: Metode): string {
  const [forste, ...flere] = provdVed(base, metode);
  if (!forste) return 'Sted ikke oppgitt';
  if (flere.length > 0) return `${forste.navn} og ${flere.length} ${flere.length === 1 ? 'annet' : 'andre'} kontor`;
  return `${forste.navn}, ${fylkesnavn(base, forste.fylke)}`;
}

/** The name of a county of today. */
export function fylkesnavn(base: Base, id: string): string {
  return base.vokabular.get('fylker')?.verdier.find((fylke) => fylke.id === id)?.navn ?? id;
}

/** Where an office lies today: «bydel Alna, Oslo», «Moss, Østfold». Never the same word twice. */
export function visKontorsted(base: Base, { bydel, kommune, fylke }: Kontor): string {
  return [...new Set([...(bydel ? [`bydel ${bydel}`] : []), kommune, fylkesnavn(base, fylke)])].join(', ');
}
