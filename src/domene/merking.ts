import type { Base } from './base.ts';
import type { Metode } from '../skjema/metode.ts';
import { provdVed } from './steder.ts';

const ordFor = (base: Base, vokabular: string, ider: readonly string[]): string[] =>
  ider.flatMap((id) => {
    const verdi = base.vokabular.get(vokabular)?.verdier.find((kandidat) => kandidat.id === id);
    return verdi ? [verdi.navn, ...verdi.synonymer] : [];
  });

/**
 * Words a method is found by because of how it is tagged: names and synonyms of its target groups,
 * categories, problems and partners, and its offices with municipality, district and counties then and now.
 */
export function merkeord(base: Base, data: Metode): string[] {
  const steder = provdVed(base, data).flatMap((kontor) => {
    const fylke = base.vokabular.get('fylker')?.verdier.find(({ id }) => id === kontor.fylke);
    return [
      kontor.navn,
      kontor.kommune,
      kontor.bydel ?? '',
      kontor.tidligereKommune ?? '',
      kontor.tidligereFylke ?? '',
      ...(kontor.tidligereNavn ?? []),
      fylke?.navn ?? '',
      ...(fylke?.tidligere ?? []),
    ];
  });
  const ord = [
    ...steder,
    ...ordFor(base, 'malgrupper', data.malgrupper),
    ...ordFor(base, 'tiltakskategorier', data.tiltakskategorier.map(({ id }) => id)),
    ...ordFor(base, 'utfordringer', data.utfordringer),
    ...ordFor(base, 'samarbeidsparter', data.samarbeidsparter.map(({ id }) => id)),
  ];
  return [...new Set(ord.filter(Boolean))];
}
