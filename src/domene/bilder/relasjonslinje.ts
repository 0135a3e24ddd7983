/** Something a method hangs together with. */
export interface Relasjonsledd {
  adresse: string;
  navn: string;
  hva: string | undefined;
}

/** Where a group stands: what came before the method, what came after, what stands beside it, what has examined it. */
export type Plass = 'for' | 'etter' | 'ved' | 'studie';

export interface Relasjonsgruppe {
  plass: Plass;
  tittel: string;
  ledd: Relasjonsledd[];
}

/** The headings of `lagRelaterte`, and where each stands. */
const PLASSER: Readonly<Record<string, Plass>> = {
  'Bygger på': 'for',
  'Prøver på nytt': 'for',
  'Tok over for': 'for',
  'Andre bygger på denne': 'etter',
  'Prøvd på nytt i': 'etter',
  'Avløst av': 'etter',
};
const REKKE: readonly Plass[] = ['for', 'etter', 'ved', 'studie'];

/** What a method hangs together with, in the order of a line drawn through it: before, after, beside, studies. */
export function relasjonslinje(
  grupper: readonly { tittel: string; metoder: readonly { id: string; navn: string; hva: string | undefined }[] }[],
  studier: readonly { id: string; data: { tittel: string } }[],
): Relasjonsgruppe[] {
  const alle = [
    ...grupper.map(({ tittel, metoder }): Relasjonsgruppe => ({
      plass: PLASSER[tittel] ?? 'ved',
      tittel,
      ledd: metoder.map(({ id, navn, hva }) => ({ adresse: `/metoder/${id}/`, navn, hva })),
    })),
    {
      plass: 'studie' as const,
      tittel: 'Undersøkt i',
      ledd: studier.map(({ id, data }) => ({ adresse: `/forskning/${id}/`, navn: data.tittel, hva: undefined })),
    },
  ];
  return REKKE.flatMap((plass) => alle.filter((gruppe) => gruppe.plass === plass && gruppe.ledd.length > 0));
}
