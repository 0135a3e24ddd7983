import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Svar } from '../kommando/svar.ts';
import { Importstopp } from './grunnlag.ts';
import { importer, type Importvalg } from './kjor.ts';
import { rapportfil } from './rapport/rapportfil.ts';
import { terminaltekst } from './rapport/terminal.ts';
import type { Importresultat } from './rapport/typer.ts';

const BRUK = `Bruk: npm run importer -- <fil.xlsx|fil.csv|fil.docx> [flere filer] [valg]

  --ta-med-korte   lag utkast også av rapporter som er for korte til å vurderes
  --prov           gjør alt unntatt å skrive utkastene
  --rot <mappe>    mappen content/ ligger i (denne)
  --hjelp          denne teksten

Malene er public/maler/rapportering.xlsx og public/maler/rapportering.docx.
`;

function lesValg(argumenter: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumenter],
      allowPositionals: true,
      options: {
        'ta-med-korte': { type: 'boolean', default: false },
        prov: { type: 'boolean', default: false },
        rot: { type: 'string', default: '.' },
        hjelp: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch {
    return undefined;
  }
}

/** A report never takes the place of an earlier one. */
async function skrivRapport(rot: string, resultat: Importresultat, idag: string): Promise<string> {
  const tekst = rapportfil(resultat, idag);
  for (let nr = 1; ; nr += 1) {
    const fil = `.import/rapport-${idag}${nr === 1 ? '' : `-${nr}`}.md`;
    const sti = join(rot, fil);
    try {
      await mkdir(dirname(sti), { recursive: true });
      await writeFile(sti, tekst, { flag: 'wx' });
      return fil;
    } catch (feil) {
      if (!(feil instanceof Error && 'code' in feil && feil.code === 'EEXIST')) throw feil;
    }
  }
}

/** 1 when something could not be read or written; warnings are no reason. */
const utgangskode = ({ feil, rader, ulest }: Importresultat): 0 | 1 =>
  ulest.length > 0 ||
  feil.some(({ alvor }) => alvor === 'feil') ||
  rader.some(({ utfall }) => utfall === 'feil')
    ? 1
    : 0;

const feilBruk = (grunn: string): Svar => ({ ut: '', feilmelding: `${grunn}\n\n${BRUK}`, kode: 2 });

/** Runs the importer as the command line asks. Never throws. */
export async function kjor(
  argumenter: readonly string[],
  idag: string,
  underveis?: Importvalg['underveis'],
): Promise<Svar> {
  const lest = lesValg(argumenter);
  if (lest === undefined) return feilBruk(`Forstår ikke «${argumenter.join(' ')}».`);
  const { values: valg, positionals: filer } = lest;
  if (valg.hjelp) return { ut: BRUK, feilmelding: '', kode: 0 };
  if (filer.length === 0) return feilBruk('Si hvilken fil som skal importeres.');
  try {
    const resultat = await importer({
      rot: valg.rot,
      filer,
      idag,
      taMedKorte: valg['ta-med-korte'],
      prove: valg.prov,
      ...(underveis ? { underveis } : {}),
    });
    const rapportsti = await skrivRapport(valg.rot, resultat, idag);
    return { ut: `${terminaltekst(resultat, rapportsti)}\n`, feilmelding: '', kode: utgangskode(resultat) };
  } catch (feil) {
    const grunn = feil instanceof Error ? feil.message : String(feil);
    const melding =
      feil instanceof Importstopp
        ? grunn
        : `Importen stoppet. Det er ikke regnearkets feil. Si fra til en utvikler: ${grunn}`;
    return { ut: '', feilmelding: `${melding}\n`, kode: 2 };
  }
}
