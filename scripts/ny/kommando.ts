import { LIKHETSFASETTER, LIKHETSFASETTNAVN } from '../../src/domene/likhet/merking.ts';
import { lesGrunnlag, type Grunnlag } from '../utkast/grunnlag.ts';
import { finnLikt, type Likt } from '../utkast/likt.ts';
import { sporsmalFor, type Sporsmal } from '../utkast/sporsmal.ts';
import type { Utkasttype } from '../utkast/sporsmalsrader.ts';
import type { Svarene } from '../utkast/svar.ts';
import { innholdstypeFor, lagUtkast, type Utkast } from '../utkast/utkast.ts';
import { lesInnhold } from '../valider/les.ts';
import { terminalrapport } from '../valider/rapport/terminal.ts';
import { bruk, lesFlagg, lesFlaggsvar } from './flagg.ts';
import { gaGjennom, type Dialog, type Oppslag } from './gang.ts';
import { lagre, sjekkNye } from './lagre.ts';

/** What the command says and how it ends: 0 done or called off, 1 something was wrong with what was asked. */
export interface Utgang {
  ut: string;
  feilmelding: string;
  kode: 0 | 1;
}

/** Someone to ask, or nobody when the command runs without a terminal. */
export interface Samtale {
  type(): Promise<Utkasttype | undefined>;
  dialog(sporsmal: readonly Sporsmal[], type: Utkasttype): Dialog;
}

const ok = (ut: string): Utgang => ({ ut, feilmelding: '', kode: 0 });
const galt = (feilmelding: string): Utgang => ({ ut: '', feilmelding: `${feilmelding}\n`, kode: 1 });

const AVBRUTT = 'Avbrutt. Ingenting er lagret.\n';

function alleSporsmal({ base }: Grunnlag): Record<Utkasttype, readonly Sporsmal[]> {
  const om = (type: Utkasttype) => sporsmalFor(innholdstypeFor(type), base);
  return { metode: om('metode'), forskning: om('forskning'), kilde: om('kilde'), begrep: om('begrep') };
}

const ordene = (svar: Svarene) => ({
  tittel: String(svar['tittel'] ?? ''),
  tekst: String(svar['kort'] ?? ''),
});

function oppslag(type: Utkasttype, grunnlag: Grunnlag): Oppslag {
  const likhet = (svar: Svarene) => finnLikt(grunnlag, type, ordene(svar).tittel, ordene(svar).tekst);
  return {
    type: innholdstypeFor(type),
    lignende: (svar) => likhet(svar).treff,
    forslag: ({ nokkel, sti }, svar) => {
      const fasett = LIKHETSFASETTNAVN.find((navn) => sti.startsWith(LIKHETSFASETTER[navn].vokabular));
      const kort = svar['kort'] !== undefined && nokkel !== 'kort';
      return fasett !== undefined && kort ? (likhet(svar).fasetter[fasett] ?? []) : [];
    },
  };
}

const somLikt = ({ tittel, hvor, adresse, fil }: Likt) =>
  `  ${tittel} (${hvor.toLowerCase()})\n    ${adresse}\n    ${fil}`;

function nesteSteg({ filer, adresse, ukjente }: Utkast): string {
  const [forste] = filer;
  const mangler = ukjente.length > 0 ? ` ${ukjente.length} felter står som «ukjent».` : '';
  const side =
    adresse === undefined ? [] : [`Kjør npm run dev, og se siden på http://localhost:4321${adresse}`];
  const klar = adresse !== undefined && forste?.tekst.includes('\nutkast: true') === true;
  const steg = [
    `Åpne ${forste?.fil ?? ''} og fyll ut resten.${mangler}`,
    'Kjør npm run valider. Da får dere vite om noe er galt.',
    ...side,
    ...(klar ? ['Ta bort linjen «utkast: true» når siden er ferdig. Til da vises den bare hos dere.'] : []),
  ];
  return [
    'Utkastet er lagret:',
    ...filer.map(({ fil }) => `  ${fil}`),
    '',
    'Neste steg:',
    ...steg.map((tekst, nr) => `  ${nr + 1}. ${tekst}`),
    '',
  ].join('\n');
}

async function skriv(
  type: Utkasttype,
  svar: Svarene,
  grunnlag: Grunnlag,
  valg: { rot: string; idag: string },
): Promise<Utgang> {
  const utkast = lagUtkast(type, svar, { idag: valg.idag, base: grunnlag.base, opptatt: grunnlag.opptatt });
  const feil = sjekkNye(utkast.filer, grunnlag.filer, valg.idag);
  if (feil.length > 0) {
    return galt(
      `Utkastet ble ikke lagret. Rett dette, og prøv igjen:\n\n${terminalrapport(feil, utkast.filer.length)}`,
    );
  }
  await lagre(valg.rot, utkast.filer);
  return ok(nesteSteg(utkast));
}

/**
 * `npm run ny`: a new draft from flags, or from a conversation when there are none. Writes whole files or
 * none, and never over one that is there.
 */
export async function kjor(
  argumenter: readonly string[],
  idag: string,
  samtale: Samtale | undefined,
): Promise<Utgang> {
  // The folder is needed to know which flags there are.
  const rotplass = argumenter.indexOf('--rot');
  const rot = rotplass === -1 ? '.' : (argumenter[rotplass + 1] ?? '.');
  const filer = await lesInnhold(rot);
  if (filer === undefined) return galt(`Mappen content/ finnes ikke i ${rot}.`);
  const grunnlag = lesGrunnlag(filer, idag);
  const sporsmal = alleSporsmal(grunnlag);

  const nokler = new Set(Object.values(sporsmal).flatMap((liste) => liste.map(({ nokkel }) => nokkel)));
  const flagg = lesFlagg(argumenter, nokler);
  if ('feil' in flagg) return galt(`${flagg.feil}\nSe alle flaggene med: npm run ny -- --hjelp`);
  if (flagg.hjelp) return ok(bruk(sporsmal));

  if (flagg.skrevet.size === 0) {
    if (samtale === undefined) {
      return galt('Her er det ingen å spørre. Svar med flagg i stedet. Se dem med: npm run ny -- --hjelp');
    }
    const type = flagg.type ?? (await samtale.type());
    if (type === undefined) return ok(AVBRUTT);
    const utfall = await gaGjennom(
      samtale.dialog(sporsmal[type], type),
      sporsmal[type],
      oppslag(type, grunnlag),
    );
    if (utfall.slag === 'avbrutt') return ok(AVBRUTT);
    if (utfall.slag === 'rett') {
      return ok(`Fint. Åpne ${utfall.likt.fil} og rett den. Ingenting nytt er lagret.\n`);
    }
    return skriv(type, utfall.svar, grunnlag, { rot, idag });
  }

  if (flagg.type === undefined) return galt('Si hva dere vil legge til, for eksempel: --type metode');
  const lest = lesFlaggsvar(innholdstypeFor(flagg.type), sporsmal[flagg.type], flagg.skrevet);
  if ('feil' in lest)
    return galt(`Utkastet ble ikke lagret.\n${lest.feil.map((linje) => `  ${linje}`).join('\n')}`);
  const { treff } = finnLikt(grunnlag, flagg.type, ordene(lest.svar).tittel, ordene(lest.svar).tekst);
  const sterke = treff.filter(({ styrke }) => styrke === 'sterk');
  if (sterke.length > 0 && !flagg.likevel) {
    const linjer = sterke.map(somLikt).join('\n');
    return galt(
      `Dette står i basen fra før, og ligner mye:\n${linjer}\nEr det dette dere vil rette i stedet? Hvis ikke, kjør kommandoen igjen med --likevel.`,
    );
  }
  return skriv(flagg.type, lest.svar, grunnlag, { rot, idag });
}
