import { Buffer, isUtf8 } from 'node:buffer';
import type { Råfil } from '../dokument.ts';
import type { Merknad } from '../feil.ts';

/** Bytes. The longest page we expect is a tenth of it; more is a picture or an export gone astray. */
export const STORSTE_FIL = 1_000_000;

const BOM = '\uFEFF';
const LAGRE_SOM_TEKST = 'Åpne den i et skriveprogram for ren tekst, og lagre den som UTF-8.';

/** The text of a file, or no text when the file cannot be read as one; and all that is wrong with it. */
export interface Lest {
  tekst: string | undefined;
  merknader: Merknad[];
}

const linjeVed = (tekst: string, plass: number) => tekst.slice(0, plass).split('\n').length;

const tall = new Intl.NumberFormat('nb', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const stopp = (melding: string, råd: string, linje = 1): Lest => ({
  tekst: undefined,
  merknader: [{ melding, råd, linje }],
});

function rensLinjeskift(tekst: string): Lest {
  const forste = tekst.indexOf('\r');
  if (forste === -1) return { tekst, merknader: [] };
  const [slag, hvem] = tekst[forste + 1] === '\n' ? ['CRLF', 'Windows skriver'] : ['CR', 'gamle Mac-programmer skrev'];
  const melding = `Linjene slutter med ${slag}, slik ${hvem} dem. Her skal de slutte med LF.`;
  const råd = 'Velg «LF» som linjeslutt i skriveprogrammet, og lagre på nytt.';
  return {
    tekst: tekst.replaceAll(/\r\n?/gu, '\n'),
    merknader: [{ melding, råd, linje: linjeVed(tekst, forste) }],
  };
}

function finnFlettemerker(tekst: string): Merknad[] {
  return Array.from(tekst.matchAll(/^(?:<{7}|>{7})(?= |$)/gmu), ({ 0: merke, index }) => ({
    melding: `Linjen begynner med «${merke}»: to versjoner av filen er ikke flettet ferdig.`,
    råd: 'Behold det som er riktig, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.',
    linje: linjeVed(tekst, index),
  }));
}

type Hinder = Exclude<Råfil['innhold'], Uint8Array>;

function forklarHinder(hinder: Hinder): Lest {
  switch (hinder.hinder) {
    case 'snarvei':
      return stopp('Filen er en snarvei (lenke) til en annen fil.', 'Legg selve filen her i stedet.');
    case 'utilgjengelig':
      return stopp('Filen kan ikke åpnes.', 'Se etter at du har lov til å lese den.');
    case 'stor': {
      const melding = `Filen er ${tall.format(hinder.bytes / 1_000_000)} MB. Grensen er 1 MB.`;
      return stopp(melding, 'Flytt det som ikke er tekst, ut av content/, eller del opp siden.');
    }
  }
}

/** Turns bytes into text with LF and no BOM. Never throws; a file that is no text gives a message. */
export function lesTekst({ innhold: bytes }: Råfil): Lest {
  if (!(bytes instanceof Uint8Array)) return forklarHinder(bytes);
  if (bytes.length === 0) return stopp('Filen er tom.', 'Fyll den ut fra malen, eller slett den.');
  if (bytes.includes(0)) return stopp('Filen er ikke en tekstfil.', LAGRE_SOM_TEKST);
  const råtekst = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!isUtf8(bytes)) {
    const linje = linjeVed(råtekst, råtekst.indexOf('\uFFFD'));
    return stopp('Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses.', LAGRE_SOM_TEKST, linje);
  }
  const merknader: Merknad[] = [];
  if (råtekst.startsWith(BOM)) {
    const melding = 'Filen begynner med et usynlig merke (BOM).';
    merknader.push({ melding, råd: 'Lagre filen som «UTF-8», ikke som «UTF-8 med BOM».' });
  }
  const uten = råtekst.startsWith(BOM) ? råtekst.slice(1) : råtekst;
  const { tekst = '', merknader: linjeskift } = rensLinjeskift(uten);
  merknader.push(...linjeskift);
  if (tekst.trim() === '') {
    merknader.push({ melding: 'Filen er tom.', råd: 'Fyll den ut fra malen, eller slett den.' });
    return { tekst: undefined, merknader };
  }
  const flettemerker = finnFlettemerker(tekst);
  return { tekst: flettemerker.length > 0 ? undefined : tekst, merknader: [...merknader, ...flettemerker] };
}
