import type { Metode } from '../skjema/metode.ts';
import type { Base, Forskningsoppforing, Metodeoppforing } from './base.ts';
import { slaOpp } from './base.ts';

/** What made the method a lesson, in the order they are shown. Sources seldom say what the cause was. */
export const GRUNNER = {
  effekt: {
    tittel: 'Effekten er undersøkt, og ble ikke funnet',
    forklaring: 'Forskere sammenlignet med hva som ellers ville skjedd, og fant ingen sikker forskjell.',
  },
  mal: {
    tittel: 'Nådde ikke målet',
    forklaring: 'De som drev metoden, eller de som undersøkte den, fant at den ikke ga det den skulle.',
  },
  stanset: { tittel: 'Stanset før tiden', forklaring: 'Arbeidet ble avbrutt, i det minste ved ett kontor.' },
  annerledes: {
    tittel: 'Gikk videre, men noe ville de gjort på en annen måte',
    forklaring: 'Ikke stanset og ikke mislykket. Kontoret sier selv hva de endret eller ville endret.',
  },
} as const;

export type Grunn = keyof typeof GRUNNER;

export interface Laerdom {
  metode: Metodeoppforing;
  grunn: Grunn;
  /** Offices where it was stopped, and what the source says of it. */
  stansetVed: { kontor: string; hva: string | undefined }[];
  /** What they would have done differently; `undefined` when the source does not say. */
  annerledes: readonly string[] | undefined;
  fallgruver: readonly string[];
}

function grunnFor({ status, utfall, utprovingsstatus, utprovinger, villeGjortAnnerledes }: Metode): Grunn | undefined {
  if (status === 'stanset') return 'stanset';
  if (utfall.vurdering === 'virket-ikke') return utprovingsstatus === 'effekt-undersokt' ? 'effekt' : 'mal';
  if (utprovinger.some((utproving) => utproving.status === 'stanset')) return 'stanset';
  return villeGjortAnnerledes === undefined || villeGjortAnnerledes === 'ukjent' ? undefined : 'annerledes';
}

const punkter = (liste: Metode['fallgruver'] | undefined) =>
  liste === undefined || liste === 'ukjent' ? undefined : liste.punkter;

/** Methods others can learn from because they were stopped, did not work or would be done differently, by title. */
export function laerdommer(base: Base): Laerdom[] {
  return base.metoder.flatMap((metode) => {
    const { data } = metode;
    const grunn = grunnFor(data);
    if (grunn === undefined) return [];
    const stansetVed = data.utprovinger
      .filter(({ status }) => status === 'stanset')
      .map(({ kontor, resultat }) => ({
        kontor: slaOpp(base.kontorer, kontor, 'content/kontorer.yaml').navn,
        hva: resultat === 'ukjent' ? undefined : resultat,
      }));
    return [
      {
        metode,
        grunn,
        stansetVed,
        annerledes: punkter(data.villeGjortAnnerledes),
        fallgruver: punkter(data.fallgruver) ?? [],
      },
    ];
  });
}

/** Studies with findings of no difference or change for the worse, with those findings. */
export function utenForskjell(base: Base): { studie: Forskningsoppforing; funn: string[] }[] {
  return base.forskning
    .map((studie) => ({
      studie,
      funn: studie.data.funn
        .filter(({ retning }) => retning === 'ingen-forskjell' || retning === 'verre')
        .map(({ hva }) => hva),
    }))
    .filter(({ funn }) => funn.length > 0);
}
