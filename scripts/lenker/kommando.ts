import { join } from 'node:path';
import { velgFormat, type Svar } from '../kommando/svar.ts';
import { byggBase } from '../valider/base.ts';
import { lesInnhold } from '../valider/les.ts';
import { githubrapport } from '../valider/rapport/github.ts';
import { jsonrapport } from '../valider/rapport/json.ts';
import { terminalrapport } from '../valider/rapport/terminal.ts';
import { finnAdresser } from './finn.ts';
import { kontroller } from './kontroller.ts';
import { lesLager, skrivLager } from './lager.ts';
import { markdown, somFeil } from './rapport.ts';
import { VALG, type Lenkevalg } from './spor.ts';

/** Answers from before, beside the project, not in git. */
const LAGER = '.lenker/svar.json';

const BRUK = `Bruk: npm run lenker -- [valg]

  --format terminal|github|json|markdown   hvordan svaret vises (terminal)
  --alle                                   spør alle på nytt, også dem som virket denne uken
  --rot <mappe>                            mappen content/ ligger i (denne)
  --hjelp                                  denne teksten
`;

interface Omgivelser {
  idag: string;
  valg?: Lenkevalg;
  /** Where progress is shown; nowhere unless given. */
  fremdrift?: (tekst: string) => void;
}

/** Opens every external address in content/ and says which do not work. 1 when an address is certainly dead. */
export async function kjor(argumenter: readonly string[], { idag, valg = VALG, fremdrift }: Omgivelser): Promise<Svar> {
  const valgt = velgFormat(argumenter, { terminal: terminalrapport, github: githubrapport, json: jsonrapport, markdown }, BRUK, ['alle']);
  if ('kode' in valgt) return valgt;
  const filer = await lesInnhold(valgt.rot);
  if (filer === undefined) return { ut: '', feilmelding: `Mappen content/ finnes ikke i ${valgt.rot}.\n`, kode: 2 };
  const steder = finnAdresser(byggBase(filer, { idag }));
  const fil = join(valgt.rot, LAGER);
  const svar = await kontroller({
    adresser: [...steder.keys()],
    lager: valgt.flagg.has('alle') ? new Map() : await lesLager(fil),
    idag,
    valg,
    fremdrift: (ferdige, alle) => fremdrift?.(`\r${ferdige} av ${alle} adresser`),
  });
  await skrivLager(fil, svar);
  const feil = somFeil(steder, svar);
  const ut = feil.length === 0 ? `Alle ${steder.size} adressene virker.` : valgt.rapport(feil, steder.size);
  return {
    ut: `${valgt.rapport === jsonrapport ? jsonrapport(feil, filer.length) : ut}\n`,
    feilmelding: '',
    kode: feil.some(({ alvor }) => alvor === 'feil') ? 1 : 0,
  };
}
