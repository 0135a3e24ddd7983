import { tilKebab } from '../../../src/domene/kebab.ts';
import { nyFeil, type Feil, type Merknad } from '../../valider/feil.ts';
import type { Kolonne } from '../kolonner.ts';
import type { Rapportrad } from '../rad/rapportrad.ts';
import type { Manifest } from '../skriv/manifest.ts';
import { vurderKjent, type Utfall } from '../skriv/plan.ts';
import { rapportar, tekstI, type Rapport } from '../utkast/rapporten.ts';
import { FAERREST_ORD, ordIRapporten } from './kort.ts';
import { radavtrykk, radnokkel } from './nokkel.ts';

/** A row with what is known of it before anything is written. */
export interface Vurdert {
  rapport: Pick<Rapport, 'rad' | 'kontor' | 'ar' | 'idag' | 'kolonner'>;
  nokkel: string;
  avtrykk: string;
  utfall: Utfall;
  fil: string | undefined;
  feil: Feil[];
}

export interface Vurderingsgrunnlag {
  kolonner: readonly Kolonne[];
  idag: string;
  manifest: Manifest;
  /** The name of an office of the base. */
  kontornavn: (id: string) => string | undefined;
  /** Path → fingerprint of the pages that lie in content/metoder. */
  filavtrykk: ReadonlyMap<string, string>;
  /** Title (as a file name) and office of the drafts that are there → path. */
  utkast: ReadonlyMap<string, string>;
  taMedKorte: boolean;
}

/** What tells drafts apart that no manifest knows: name and office. */
export const utkastnavn = (tittel: string, kontor: string | undefined): string =>
  `${tilKebab(tittel)} ${kontor ?? ''}`;

const om = (rad: Rapportrad, regel: string, merknad: Merknad): Feil =>
  nyFeil(rad.fil, regel, {
    felt: rad.ark === '' ? '' : rad.ark,
    linje: rad.nr,
    alvor: 'advarsel',
    ...merknad,
  });

function forkort(rad: Rapportrad, kolonner: readonly Kolonne[]): Feil {
  const ord = ordIRapporten(rad, kolonner);
  const melding = `Rapporten har ${ord === 0 ? 'ingen tekst' : `${ord} ord`}, og er for kort til å vurderes. Grensen er ${FAERREST_ORD} ord.`;
  return om(rad, 'for-kort', { melding, råd: 'Be kontoret om mer, eller legg til --ta-med-korte.' });
}

/** Decides what becomes of each row. Only the first of two reports of the same measure, office and year is taken. */
export function vurder(rader: readonly Rapportrad[], grunnlag: Vurderingsgrunnlag): Vurdert[] {
  const { kolonner, idag, manifest, kontornavn, filavtrykk, utkast, taMedKorte } = grunnlag;
  const sett = new Map<string, Vurdert>();
  return rader.map((rad): Vurdert => {
    const [kontorId] = rad.valg.get('kontor') ?? [];
    const kontor = {
      id: kontorId,
      navn: (kontorId && kontornavn(kontorId)) ?? rad.tekster.get('kontor')?.tekst,
    };
    const rapport = { rad, kontor, ar: rapportar(rad, idag), idag, kolonner };
    const nokkel = radnokkel(rapport);
    const avtrykk = radavtrykk(rapport);
    const grunn = { rapport, nokkel, avtrykk };
    const forste = sett.get(nokkel);
    if (forste) {
      const like = forste.avtrykk === avtrykk;
      const melding = like
        ? `Raden er helt lik rad ${forste.rapport.rad.nr}. Den er ikke skrevet en gang til.`
        : `Raden er samme tiltak, kontor og år som rad ${forste.rapport.rad.nr}, men har en annen tekst. Den er ikke skrevet.`;
      const råd = like ? '' : 'Se i rapportfilen hvilken av de to som er riktig.';
      return { ...grunn, utfall: 'dublett', fil: forste.fil, feil: [om(rad, 'dublett', { melding, råd })] };
    }
    const kjent = manifest.get(nokkel);
    const ferdig = ((): Omit<Vurdert, keyof typeof grunn> => {
      if (kjent) {
        const utfall = vurderKjent(kjent, filavtrykk.get(kjent.fil), avtrykk);
        return { utfall, fil: kjent.fil, feil: omKjent(rad, utfall, kjent.fil) };
      }
      const finnes = utkast.get(utkastnavn(tekstI(rapport, 'tittel'), kontorId));
      if (finnes !== undefined) {
        const melding = `Det finnes alt et utkast av tiltaket, i ${finnes}. Ingenting er skrevet.`;
        return {
          utfall: 'finnes',
          fil: finnes,
          feil: [om(rad, 'finnes', { melding, råd: 'Se om utkastet mangler noe som står i rapportfilen.' })],
        };
      }
      if (!taMedKorte && ordIRapporten(rad, kolonner) < FAERREST_ORD)
        return { utfall: 'for-kort', fil: undefined, feil: [forkort(rad, kolonner)] };
      return { utfall: 'ny', fil: undefined, feil: [] };
    })();
    const vurdert = { ...grunn, ...ferdig };
    sett.set(nokkel, vurdert);
    return vurdert;
  });
}

function omKjent(rad: Rapportrad, utfall: Utfall, fil: string): Feil[] {
  if (utfall === 'slettet') {
    const melding = `Utkastet ${fil} er slettet eller har fått nytt navn siden sist. Det er ikke laget på nytt.`;
    return [
      om(rad, 'slettet', {
        melding,
        råd: 'Skal det lages igjen, tar dere bort linjen om det i .import/manifest.json.',
      }),
    ];
  }
  if (utfall !== 'redigert-og-endret') return [];
  const melding = `Rapporten er endret siden sist, men det er også ${fil}. Filen er ikke rørt.`;
  return [om(rad, 'redigert', { melding, råd: 'Hele raden står i rapportfilen. Før over det som er nytt.' })];
}
