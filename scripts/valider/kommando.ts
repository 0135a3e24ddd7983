import { velgFormat, type Svar } from '../kommando/svar.ts';
import type { Feil } from './feil.ts';
import { githubrapport } from './rapport/github.ts';
import { jsonrapport } from './rapport/json.ts';
import { terminalrapport } from './rapport/terminal.ts';
import { valider } from './valider.ts';

type Rapport = (feil: readonly Feil[], antallFiler: number) => string;

const RAPPORTER: Readonly<Record<string, Rapport>> = {
  terminal: terminalrapport,
  github: githubrapport,
  json: jsonrapport,
};

const BRUK = `Bruk: npm run valider -- [valg]

  --format terminal|github|json   hvordan feilene vises (terminal)
  --rot <mappe>                   mappen content/ ligger i (denne)
  --hjelp                         denne teksten
`;

/** Runs the validator as the command line asks. Never throws. */
export async function kjor(argumenter: readonly string[], idag: string): Promise<Svar> {
  const valg = velgFormat(argumenter, RAPPORTER, BRUK);
  if ('kode' in valg) return valg;
  try {
    const { feil, antallFiler } = await valider({ rot: valg.rot, idag });
    const kode = feil.some(({ alvor }) => alvor === 'feil') ? 1 : 0;
    return { ut: `${valg.rapport(feil, antallFiler)}\n`, feilmelding: '', kode };
  } catch (feil) {
    const grunn = feil instanceof Error ? feil.message : String(feil);
    const feilmelding = `Valideringen stoppet. Det er ikke innholdets feil. Si fra til en utvikler: ${grunn}\n`;
    return { ut: '', feilmelding, kode: 2 };
  }
}
