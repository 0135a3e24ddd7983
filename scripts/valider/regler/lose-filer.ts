import { INNHOLDSTYPER } from '../../../src/skjema/innholdstyper.ts';
import { menteDu } from '../../../src/skjema/naermeste.ts';
import { INNHOLDSMAPPE } from '../base.ts';
import { nyFeil, type Feil, type Merknad } from '../feil.ts';
import type { Baseregel } from '../regel.ts';

const ID = 'lose-filer';
const mapper = INNHOLDSTYPER.flatMap(({ mappe }) => mappe ?? []);
const enkeltfiler = INNHOLDSTYPER.flatMap(({ fil }) => fil ?? []);
/** The known files of each folder that holds nothing else. */
const faste = Map.groupBy(
  enkeltfiler.filter((fil) => fil.includes('/')),
  (fil) => fil.split('/')[0] ?? '',
);
const navnene = (filer: readonly string[]) => filer.map((fil) => fil.split('/').at(-1) ?? fil);
const kjenteMapper = [...mapper, ...faste.keys()];

/** Left behind by a system or a program, whatever the folder. */
const MASKINENS = /^\.|^~\$|~$|^(?:Thumbs\.db|desktop\.ini)$|\.(?:bak|tmp|swp|orig|rej)$/iu;
const IKKE_TEKST = /\.(?:docx?|odt|pdf|xlsx?|pptx?|rtf|png|jpe?g|gif|svg|webp|zip)$/iu;

function rådForEndelse(navn: string, endelse: string): string {
  if (IKKE_TEKST.test(navn)) return 'Skriv innholdet inn i en ny fil etter malen, og ta denne ut av content/.';
  const andre = INNHOLDSTYPER.filter((type) => type.endelse !== endelse && navn.endsWith(type.endelse)).flatMap(
    ({ mappe }) => mappe ?? [],
  );
  if (andre.length > 0 && endelse === '.yaml') return `Flytt den dit den hører hjemme: ${andre.join(', ')}.`;
  const rettNavn = navn.replace(/(?:\.(?:mdx?|ya?ml|txt|json))+$/iu, '') + endelse;
  return `Gi den navnet «${rettNavn}», eller flytt den ut.`;
}

function forklarFil(sti: string): Merknad {
  const [mappe = '', ...resten] = sti.split('/');
  const type = INNHOLDSTYPER.find((kandidat) => kandidat.mappe === mappe);
  const navn = resten.at(-1) ?? mappe;
  if (MASKINENS.test(navn) && resten.length > 0) {
    return { melding: `«${navn}» er ikke innhold.`, råd: 'Slett den. Den er laget av maskinen din.' };
  }
  const fasteHer = navnene(faste.get(mappe) ?? []);
  if (fasteHer.length > 0 && resten.length > 0) {
    const melding = `Filen «${navn}» hører ikke hjemme i ${INNHOLDSMAPPE}/${mappe}/.${menteDu(navn, fasteHer)}`;
    return { melding, råd: `Der ligger bare: ${fasteHer.join(', ')}.` };
  }
  if (type === undefined) {
    const forslag = menteDu(navn, enkeltfiler);
    const melding = `Filen «${navn}» hører ikke hjemme rett i ${INNHOLDSMAPPE}/.${forslag}`;
    return { melding, råd: `Legg den i en av mappene: ${mapper.join(', ')}. Eller slett den.` };
  }
  if (resten.length > 1) {
    return {
      melding: `Filen ligger i en undermappe av ${INNHOLDSMAPPE}/${mappe}/, og blir ikke lest.`,
      råd: `Flytt den rett i ${INNHOLDSMAPPE}/${mappe}/.`,
    };
  }
  return {
    melding: `Filen blir ikke lest: i ${INNHOLDSMAPPE}/${mappe}/ må navnet slutte på ${type.endelse}.`,
    råd: rådForEndelse(navn, type.endelse),
  };
}

function forklarMappe(mappe: string, antall: number): Merknad {
  const filer = antall === 1 ? 'filen' : `${antall} filer`;
  const melding = `Mappen ${INNHOLDSMAPPE}/${mappe}/ er ikke kjent, så ${filer} i den blir ikke lest.`;
  return {
    melding: `${melding}${menteDu(mappe, kjenteMapper)}`,
    råd: `Mappene er: ${kjenteMapper.join(', ')}.`,
  };
}

/** Everything in content/ is content: no unknown folders, files or endings. */
export const regel: Baseregel = {
  id: ID,
  sjekk({ losefiler }) {
    const feil: Feil[] = [];
    const ukjenteMapper = new Map<string, string[]>();
    for (const fil of losefiler) {
      const sti = fil.slice(INNHOLDSMAPPE.length + 1);
      const [mappe = '', ...resten] = sti.split('/');
      if (resten.length > 0 && !kjenteMapper.includes(mappe)) {
        ukjenteMapper.set(mappe, [...(ukjenteMapper.get(mappe) ?? []), fil]);
      } else {
        feil.push(nyFeil(fil, ID, forklarFil(sti)));
      }
    }
    for (const [mappe, filer] of ukjenteMapper) {
      feil.push(nyFeil(filer[0] ?? mappe, ID, forklarMappe(mappe, filer.length)));
    }
    return feil;
  },
};
