import { provebase, råfiler } from '../../tests/prove/base.ts';
import { tallrekke } from '../maal/sok/syntetisk.ts';
import { validerFiler } from '../valider/valider.ts';
import { gjorFarlig, type Farlig } from './farlige.ts';
import { lagFroer } from './froer.ts';
import { muter, velg } from './muter.ts';
import { lagOrakel } from './orakel.ts';
import { sjekkMutant } from './sjekk.ts';

/** Something the validator did wrong, with the file that shows it. */
export interface Problem {
  nr: number;
  fil: string;
  hva: string;
  tekst: string;
}

export interface Fuzzing {
  mutanter: number;
  /** How many had nothing wrong with them, and how many of those the site was asked about. */
  godtatt: number;
  spurt: number;
  farlige: number;
  problemer: Problem[];
}

export interface Fuzzvalg {
  antall: number;
  fro: number;
  /** The site is asked about, and the readers are compared on, every n-th of them. */
  hver?: number;
  idag: string;
}

const erGodtatt = (feil: readonly { alvor: string }[]) => feil.every(({ alvor }) => alvor !== 'feil');

/** Whether the whole validator lets a dangerous file through. */
function slipperGjennom({ fil, tekst }: Farlig, idag: string): boolean {
  const filer = råfiler({ ...provebase(), [fil]: tekst });
  return erGodtatt(validerFiler(filer, { idag }).feil.filter((feil) => feil.fil === fil));
}

/** Spoils good files in `antall` ways, the same ones for the same `fro`, and tells what went wrong. */
export async function fuzz({ antall, fro, hver = 1, idag }: Fuzzvalg): Promise<Fuzzing> {
  const tall = tallrekke(fro);
  const orakel = await lagOrakel();
  const [forste, ...resten] = lagFroer();
  if (forste === undefined) throw new Error('Ingen filer å ødelegge');
  const resultat: Fuzzing = { mutanter: 0, godtatt: 0, spurt: 0, farlige: 0, problemer: [] };
  const noter = (nr: number, fil: string, hva: string, tekst: string) => void resultat.problemer.push({ nr, fil, hva, tekst });
  for (let nr = 0; nr < antall; nr += 1) {
    const valgt = velg([forste, ...resten], tall);
    const farlig = nr % 20 === 0 ? gjorFarlig(valgt, tall) : undefined;
    if (farlig) {
      resultat.farlige += 1;
      if (slipperGjennom(farlig, idag)) noter(nr, farlig.fil, `slapp gjennom: ${farlig.hva}`, farlig.tekst);
    }
    const innhold = farlig ? new TextEncoder().encode(farlig.tekst) : muter(valgt.tekst, velg([forste, ...resten], tall).tekst, tall);
    const { svar, tekst, problemer } = sjekkMutant({ fil: valgt.fil, innhold }, nr % hver === 0);
    resultat.mutanter += 1;
    for (const hva of problemer) noter(nr, valgt.fil, hva, tekst);
    if (svar === undefined || !erGodtatt(svar.feil)) continue;
    resultat.godtatt += 1;
    if (resultat.godtatt % hver !== 0) continue;
    resultat.spurt += 1;
    const uenig = await orakel(svar, tekst);
    if (uenig !== undefined) noter(nr, valgt.fil, `godtatt, men ${uenig}`, tekst);
  }
  return resultat;
}
