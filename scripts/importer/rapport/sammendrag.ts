import type { Utfall } from '../skriv/plan.ts';
import type { Importresultat } from './typer.ts';

const UTFALLSNAVN: Readonly<Record<Utfall, readonly [en: string, flere: string]>> = {
  ny: ['nytt utkast', 'nye utkast'],
  oppdatert: ['utkast er oppdatert', 'utkast er oppdatert'],
  uendret: ['er som sist', 'er som sist'],
  redigert: ['er redigert av dere, og ikke rørt', 'er redigert av dere, og ikke rørt'],
  'redigert-og-endret': [
    'er endret både her og der, og ikke rørt',
    'er endret både her og der, og ikke rørt',
  ],
  slettet: ['er slettet av dere, og ikke laget på nytt', 'er slettet av dere, og ikke laget på nytt'],
  finnes: ['har et utkast fra før', 'har et utkast fra før'],
  'for-kort': ['er for kort til å vurderes', 'er for korte til å vurderes'],
  dublett: ['gjentar en annen rad', 'gjentar andre rader'],
  feil: ['kunne ikke bli til et utkast', 'kunne ikke bli til utkast'],
};

export const UTFALLSREKKE = Object.keys(UTFALLSNAVN) as Utfall[];

/** «203 rader er lest: 172 nye utkast, 22 er for korte til å vurderes.» */
export function sammendrag({
  rader,
  ulest,
  prove,
}: Pick<Importresultat, 'rader' | 'ulest' | 'prove'>): string {
  const antall = Map.groupBy(rader, ({ utfall }) => utfall);
  const deler = UTFALLSREKKE.flatMap((utfall) => {
    const her = antall.get(utfall)?.length ?? 0;
    return her === 0 ? [] : [`${her} ${UTFALLSNAVN[utfall][her === 1 ? 0 : 1]}`];
  });
  if (ulest.length > 0) deler.push(`${ulest.length} kunne ikke leses`);
  const totalt = rader.length + ulest.length;
  const linje = `${totalt} ${totalt === 1 ? 'rad' : 'rader'}${deler.length === 0 ? '.' : `: ${deler.join(', ')}.`}`;
  return prove ? `${linje} Dette var en prøve. Ingenting er skrevet.` : linje;
}
