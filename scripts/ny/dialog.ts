import { intro, note } from '@clack/prompts';
import type { Ord } from '../../src/skjema/feltmeta.ts';
import type { Sporsmal } from '../utkast/sporsmal.ts';
import { OM_UTKASTTYPE, UTKASTTYPER, type Utkasttype } from '../utkast/sporsmalsrader.ts';
import type { Svar, Svarene } from '../utkast/svar.ts';
import { AVBRYT, TILBAKE, type Dialog } from './gang.ts';
import { stillTekst, stillValg, type Alternativ } from './terminal.ts';

const HOPP_OVER: Alternativ = {
  value: '',
  label: 'Vet ikke, eller står ikke her',
  forklaring: 'Utkastet sier da at det ikke er oppgitt.',
  sok: ['vet ikke', 'hopp over', 'ukjent'],
};
const JA_NEI = [
  { id: 'ja', navn: 'Ja' },
  { id: 'nei', navn: 'Nei' },
];

const somListe = (svar: Svar | undefined): string[] => {
  if (svar === undefined) return [];
  if (typeof svar === 'boolean') return [svar ? 'ja' : 'nei'];
  return Array.isArray(svar) ? [...svar] : [String(svar)];
};

const alternativ = ({ id, navn, definisjon = '', synonymer = [] }: Ord, foreslatt: boolean): Alternativ => ({
  value: id,
  label: navn,
  ...(foreslatt ? { merknad: 'passer kanskje' } : {}),
  forklaring: definisjon === navn ? '' : definisjon,
  sok: [id, ...synonymer],
});

/** What can be chosen: what the words so far speak of comes first. */
export function alternativer({ form, valg, paakrevd }: Sporsmal, forslag: readonly string[]): Alternativ[] {
  const liste = form === 'ja-nei' ? JA_NEI : valg;
  const foreslatte = liste.filter(({ id }) => forslag.includes(id)).map((ord) => alternativ(ord, true));
  const andre = liste.filter(({ id }) => !forslag.includes(id)).map((ord) => alternativ(ord, false));
  const hopp = paakrevd || form === 'velg-flere' ? [] : [HOPP_OVER];
  return [...hopp, ...foreslatte, ...andre];
}

function hjelp({ hjelp: tekst, form, maks, minst = 1, paakrevd }: Sporsmal): string {
  const grense =
    form !== 'tekst' || maks === undefined || maks >= 1900
      ? ''
      : minst > 1
        ? ` ${minst}–${maks} tegn.`
        : ` Høyst ${maks} tegn.`;
  const flere = form === 'flere-tekster' ? ' Skriv flere med komma mellom.' : '';
  const apen = paakrevd ? '' : ' Trykk Enter for å hoppe over.';
  return `${tekst}${grense}${flere}${form === 'velg' ? '' : apen}`.trim();
}

const delt = (skrevet: string, { form }: Sporsmal) =>
  form === 'flere-tekster' ? skrevet.split(',') : skrevet;

/** What was said, as a list for the eye. */
export function oppsummer(sporsmal: readonly Sporsmal[], svarene: Svarene): string {
  const rader = sporsmal.flatMap(({ nokkel, tekst, valg }): string[] => {
    const svar = svarene[nokkel];
    if (svar === undefined) return [];
    const navn = somListe(svar).map((id) => valg.find((ord) => ord.id === id)?.navn ?? id);
    return [`${tekst}\n  ${navn.join(', ')}`];
  });
  return rader.join('\n');
}

/** The walk in a terminal. Going back clears the screen, so that what was taken back is not left standing. */
export function terminaldialog(sporsmal: readonly Sporsmal[], tittel: string): Dialog {
  const rammeFor = (ett: Sporsmal, plass: string) => ({ tekst: ett.tekst, hjelp: hjelp(ett), plass });
  const friskSkjerm = () => {
    process.stdout.write('\u001B[2J\u001B[H');
    intro(tittel);
  };
  const medSkjerm = <T>(svar: T): T => {
    if (svar === TILBAKE) friskSkjerm();
    return svar;
  };
  return {
    async still(ett, { nr, av }, tidligere, forslag, sjekk) {
      const ramme = rammeFor(ett, `${nr} av ${av}`);
      if (ett.form === 'tekst' || ett.form === 'flere-tekster') {
        const skrevet = await stillTekst(
          { ...ramme, eksempel: ett.eksempel, tidligere: somListe(tidligere).join(', ') },
          (verdi) => (verdi.trim().toLowerCase() === 'tilbake' ? undefined : sjekk(delt(verdi, ett))),
        );
        if (typeof skrevet === 'symbol') return medSkjerm(skrevet);
        return skrevet.trim().toLowerCase() === 'tilbake' ? medSkjerm(TILBAKE) : delt(skrevet, ett);
      }
      const flere = ett.form === 'velg-flere';
      const valgbare = alternativer(ett, forslag);
      return medSkjerm(
        await stillValg({ ...ramme, alternativer: valgbare, flere, tidligere: somListe(tidligere) }, sjekk),
      );
    },
    async lignende(treff) {
      note(
        treff
          .map(({ tittel: navn, hvor, adresse, kortOm }) => `${navn}  (${hvor})\n${kortOm}\n${adresse}`)
          .join('\n\n'),
        'Dette ligner',
      );
      const valgt = await stillValg({
        tekst: 'Er det dette dere vil rette i stedet?',
        hjelp: 'Har et annet kontor prøvd det samme, hører det hjemme på siden som finnes.',
        plass: '',
        flere: false,
        tidligere: [],
        alternativer: [
          { value: '', label: 'Nei, dette er noe annet', forklaring: '', sok: [] },
          ...treff.map(({ tittel: navn, fil }) => ({
            value: fil,
            label: `Ja: ${navn}`,
            forklaring: fil,
            sok: [],
          })),
        ],
      });
      if (typeof valgt === 'symbol') return medSkjerm(valgt);
      const rett = treff.find(({ fil }) => fil === valgt[0]);
      return rett === undefined ? 'videre' : { rett };
    },
    async bekreft(svarene) {
      note(oppsummer(sporsmal, svarene), 'Dette har dere svart');
      const valgt = await stillValg({
        tekst: 'Skal vi lagre utkastet?',
        hjelp: 'Resten fyller dere ut i filen. Ingenting vises på nettstedet ennå.',
        plass: '',
        flere: false,
        tidligere: [],
        alternativer: [
          { value: 'lagre', label: 'Ja, lagre', forklaring: '', sok: [] },
          { value: 'tilbake', label: 'Gå tilbake', forklaring: '', sok: [] },
          { value: 'avbryt', label: 'Nei, avbryt', forklaring: 'Ingenting blir lagret.', sok: [] },
        ],
      });
      if (typeof valgt === 'symbol') return medSkjerm(valgt);
      if (valgt[0] === 'lagre') return 'lagre';
      return valgt[0] === 'tilbake' ? medSkjerm(TILBAKE) : AVBRYT;
    },
  };
}

/** Asks what kind of entry to begin. */
export async function stillType(): Promise<Utkasttype | undefined> {
  const valgt = await stillValg({
    tekst: 'Hva vil dere legge til?',
    hjelp: '',
    plass: '',
    flere: false,
    tidligere: [],
    alternativer: UTKASTTYPER.map((type) => {
      const { navn, hjelp: forklaring } = OM_UTKASTTYPE[type];
      return { value: type, label: navn, forklaring, sok: [] };
    }),
  });
  return typeof valgt === 'symbol' ? undefined : UTKASTTYPER.find((type) => type === valgt[0]);
}
