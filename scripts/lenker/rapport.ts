import { sorterFeil, nyFeil, type Feil } from '../valider/feil.ts';
import type { Sted } from './finn.ts';
import { UTFALL, type Lenkesvar, type Utfall } from './svar.ts';

const RÅD: Readonly<Record<Utfall, string>> = {
  ok: '',
  flyttet: 'Åpne den nye adressen. Er det samme innhold, skriver dere den i stedet.',
  borte: 'Søk etter tittelen hos utgiveren, eller ta bort adressen.',
  stengt: 'Åpne den i nettleseren. Virker den der, er alt i orden.',
  travel: 'Prøv igjen senere.',
  tjenerfeil: 'Prøv igjen senere. Varer det, må adressen byttes.',
  tidsavbrudd: 'Prøv igjen senere. Varer det, må adressen byttes.',
  forbindelse: 'Prøv igjen senere. Varer det, må adressen byttes.',
  navn: 'Se etter skrivefeil i adressen. Ellers er nettstedet lagt ned.',
  sertifikat: 'Åpne den i nettleseren. Advarer den, bør dere ikke sende leserne dit.',
  ring: 'Åpne den i nettleseren, og finn adressen som virker.',
  ukjent: 'Åpne den i nettleseren.',
};

/** What is wrong with the addresses, one for each place they are written, as the validator's own errors. */
export function somFeil(steder: ReadonlyMap<string, readonly Sted[]>, svar: ReadonlyMap<string, Lenkesvar>): Feil[] {
  const feil = [...steder].flatMap(([adresse, alle]) => {
    const { utfall, status, til } = svar.get(adresse) ?? { utfall: 'ukjent' as const };
    const { alvor, melding } = UTFALL[utfall];
    if (alvor === undefined) return [];
    const kode = status === undefined || til !== undefined ? '' : ` (${status})`;
    const hele = `<${adresse}> ${melding}${til === undefined ? '' : ` <${til}>`}${kode}.`;
    return alle.map(({ fil, linje }) => nyFeil(fil, 'lenker', { linje, alvor, melding: hele, råd: RÅD[utfall] }));
  });
  return sorterFeil(feil);
}

const trygg = (tekst: string) => tekst.replaceAll('`', '');

/** For an issue: a list to tick off, what is broken first. */
export function markdown(feil: readonly Feil[], antall: number): string {
  if (feil.length === 0) return `Alle ${antall} adressene virker.`;
  const rader = feil
    .toSorted((a, b) => (a.alvor === b.alvor ? 0 : a.alvor === 'feil' ? -1 : 1))
    .map(({ fil, linje, alvor, melding, råd }) => `- [ ] ${alvor === 'feil' ? '**Feil:** ' : ''}\`${fil}:${linje}\` ${trygg(melding)} ${råd}`);
  return [`${feil.length} steder med adresser som bør ses på, av ${antall} adresser.`, rader.join('\n')].join('\n\n');
}
