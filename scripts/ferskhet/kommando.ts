import { velgFormat, type Svar } from '../kommando/svar.ts';
import { lesInnhold } from '../valider/les.ts';
import { finnGamle } from './liste.ts';
import { github, json, markdown, terminal } from './rapport.ts';

const BRUK = `Bruk: npm run ferskhet -- [valg]

  --format terminal|github|json|markdown   hvordan listen vises (terminal)
  --rot <mappe>                            mappen content/ ligger i (denne)
  --hjelp                                  denne teksten
`;

/** Lists what should be checked against its source again. A list, not a test: 0 also when it is long. */
export async function kjor(argumenter: readonly string[], idag: string): Promise<Svar> {
  const valg = velgFormat(argumenter, { terminal, github, json, markdown }, BRUK);
  if ('kode' in valg) return valg;
  const filer = await lesInnhold(valg.rot);
  if (filer === undefined) return { ut: '', feilmelding: `Mappen content/ finnes ikke i ${valg.rot}.\n`, kode: 2 };
  return { ut: `${valg.rapport(finnGamle(filer, idag))}\n`, feilmelding: '', kode: 0 };
}
