import { parseArgs } from 'node:util';
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

/** What a command says and how it ends: 0 all well, 1 errors in the content, 2 the command itself failed. */
export interface Svar {
  ut: string;
  feilmelding: string;
  kode: 0 | 1 | 2;
}

function lesValg(argumenter: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argumenter],
      options: {
        format: { type: 'string', default: 'terminal' },
        rot: { type: 'string', default: '.' },
        hjelp: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}

const feilBruk = (grunn: string): Svar => ({ ut: '', feilmelding: `${grunn}\n\n${BRUK}`, kode: 2 });

/** Runs the validator as the command line asks. Never throws. */
export async function kjor(argumenter: readonly string[], idag: string): Promise<Svar> {
  const valg = lesValg(argumenter);
  if (valg === undefined) return feilBruk(`Forstår ikke «${argumenter.join(' ')}».`);
  if (valg.hjelp) return { ut: BRUK, feilmelding: '', kode: 0 };
  const rapport = RAPPORTER[valg.format];
  if (rapport === undefined) return feilBruk(`Formatet «${valg.format}» finnes ikke.`);
  try {
    const { feil, antallFiler } = await valider({ rot: valg.rot, idag });
    const kode = feil.some(({ alvor }) => alvor === 'feil') ? 1 : 0;
    return { ut: `${rapport(feil, antallFiler)}\n`, feilmelding: '', kode };
  } catch (feil) {
    const grunn = feil instanceof Error ? feil.message : String(feil);
    const feilmelding = `Valideringen stoppet. Det er ikke innholdets feil. Si fra til en utvikler: ${grunn}\n`;
    return { ut: '', feilmelding, kode: 2 };
  }
}
