import { finnPersonnavn } from '../../valider/personnavn.ts';
import { finnPersonopplysninger } from '../../valider/personopplysninger.ts';

export type Personslag = 'fødselsnummer' | 'telefonnummer' | 'e-postadresse' | 'navn';

/** A text with what may point out a person taken out, and which kinds that were. */
export interface Skjermet {
  tekst: string;
  slag: readonly Personslag[];
}

function skjermLinje(linje: string): Skjermet {
  const navn = finnPersonnavn(linje).map((funn) => ({ slag: 'navn' as const, ...funn }));
  const biter = [...finnPersonopplysninger(linje), ...navn].toSorted(
    (a, b) => a.fra - b.fra || b.til - a.til,
  );
  let ut = '';
  let plass = 0;
  const slag = new Set<Personslag>();
  for (const bit of biter) {
    slag.add(bit.slag);
    if (bit.til <= plass) continue;
    if (bit.fra >= plass) ut += `${linje.slice(plass, bit.fra)}[${bit.slag} fjernet]`;
    plass = bit.til;
  }
  return { tekst: ut + linje.slice(plass), slag: [...slag] };
}

/**
 * Takes likely personal data out of a text: national identity numbers, phone numbers, addresses of e-mail, and
 * full names. Errs on the side of taking out: what is written to git stays there.
 */
export function skjerm(tekst: string): Skjermet {
  const linjer = tekst.split('\n').map(skjermLinje);
  return {
    tekst: linjer.map((linje) => linje.tekst).join('\n'),
    slag: [...new Set(linjer.flatMap(({ slag }) => slag))],
  };
}
