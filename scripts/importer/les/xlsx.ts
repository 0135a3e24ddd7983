import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { nyFeil, type Feil, type Merknad } from '../../valider/feil.ts';
import { cellested, type Ark, type Arkrad, type Celle, type Lesing } from './ark.ts';
import { cellemerknad, cellverdi } from './xlsx-celle.ts';

export const FLEST_RADER = 20_000;
export const FLEST_KOLONNER = 1_000;
/** Rows and columns nobody meant: a format set on the whole sheet makes it look endless. */
const TOMME_RADER_PA_RAD = 5_000;

interface Lestark {
  ark: Ark;
  merknader: Merknad[];
}

const omrader = (ark: Worksheet): readonly string[] => ark.model.mergeCells ?? [];

function lesRad(ark: Worksheet, nr: number, merknader: Merknad[]): Celle[] {
  const celler: Celle[] = [];
  ark.findRow(nr)?.eachCell({ includeEmpty: false }, (celle: Cell, kolonnenr: number) => {
    // A cell merged sideways is one cell; one merged downwards holds for every row it covers.
    if (celle.isMerged && celle.master.address !== celle.address && Number(celle.master.col) !== kolonnenr)
      return;
    if (kolonnenr > FLEST_KOLONNER) return;
    const sted = cellested(kolonnenr - 1, nr);
    const merknad = cellemerknad(celle.master);
    if (merknad) merknader.push({ ...merknad, felt: sted, linje: nr });
    const verdi = cellverdi(celle.master);
    if (verdi) celler.push({ sted, kolonne: kolonnenr - 1, ...verdi });
  });
  return celler;
}

function lesArk(fil: string, ark: Worksheet): Lestark {
  const merknader: Merknad[] = [];
  const rader: Arkrad[] = [];
  let tomme = 0;
  for (let nr = 1; nr <= ark.rowCount && tomme < TOMME_RADER_PA_RAD; nr += 1) {
    const celler = lesRad(ark, nr, merknader);
    tomme = celler.length === 0 ? tomme + 1 : 0;
    if (celler.length > 0) rader.push({ nr, celler });
    if (rader.length > FLEST_RADER) {
      const melding = `Arket «${ark.name}» har mer enn ${FLEST_RADER} rader. Resten er ikke lest.`;
      merknader.push({ melding, råd: 'Del filen opp.', linje: nr });
      break;
    }
  }
  for (const omrade of omrader(ark)) {
    const [fra = '', til = ''] = omrade.split(':');
    const [forste, siste] = [fra, til].map((adresse) => Number(adresse.replaceAll(/\D/gu, '')));
    if (forste === undefined || siste === undefined || siste <= forste) continue;
    const melding = `Cellene ${omrade} er slått sammen. Verdien er brukt på alle radene de dekker.`;
    merknader.push({
      melding,
      råd: 'Se etter at det er riktig for hver rad.',
      alvor: 'advarsel',
      linje: forste,
    });
  }
  return { ark: { fil, navn: ark.name, rader }, merknader };
}

const skjult = ({ name }: Worksheet): Merknad => ({
  melding: `Arket «${name}» er skjult, og er ikke lest.`,
  råd: 'Høyreklikk på arkfanene i Excel, velg «Vis», lagre og importer på nytt om det skal være med.',
  alvor: 'advarsel',
});

const tomt = ({ name }: Worksheet): Merknad => ({
  melding: `Arket «${name}» er tomt.`,
  råd: 'Se etter at dere har valgt riktig fil.',
  alvor: 'advarsel',
});

const INGEN_ARK: Merknad = {
  melding: 'Arbeidsboken har ingen ark med celler.',
  råd: 'Se etter at dere har valgt riktig fil.',
};

/** Reads a workbook. `egne` are sheets of our own templates that hold no rows. Never throws. */
export async function lesXlsx(fil: string, bytes: Uint8Array, egne: ReadonlySet<string>): Promise<Lesing> {
  const bok = new Workbook();
  try {
    await bok.xlsx.load(bytes);
  } catch {
    const melding =
      'Filen kan ikke leses som en Excel-arbeidsbok. Den er skadet, eller har noe i seg vi ikke kjenner.';
    const råd = 'Åpne den i Excel, velg «Lagre som», «Excel-arbeidsbok (.xlsx)», og importer den nye filen.';
    return { ark: [], feil: [nyFeil(fil, 'fil', { melding, råd })], ulest: [] };
  }
  const feil: Feil[] = [];
  const noter = (merknad: Merknad) => feil.push(nyFeil(fil, 'ark', merknad));
  const lest: Ark[] = [];
  for (const ark of bok.worksheets) {
    if (egne.has(ark.name)) continue;
    if (ark.state !== 'visible') {
      noter(skjult(ark));
      continue;
    }
    const { ark: ett, merknader } = lesArk(fil, ark);
    merknader.forEach(noter);
    if (ett.rader.length === 0) noter(tomt(ark));
    else lest.push(ett);
  }
  if (bok.worksheets.length === 0) noter(INGEN_ARK);
  // With nothing read at all, what was passed over is why.
  const alvor = lest.length === 0 ? 'feil' : undefined;
  return { ark: lest, feil: alvor ? feil.map((en) => ({ ...en, alvor })) : feil, ulest: [] };
}
