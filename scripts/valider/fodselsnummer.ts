const VEKTER_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const VEKTER_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

const kontrollsiffer = (siffer: readonly number[], vekter: readonly number[]) =>
  (11 - (vekter.reduce((sum, vekt, nr) => sum + vekt * (siffer[nr] ?? 0), 0) % 11)) % 11;

/** Days are raised by 40 in D numbers; months by 40, 65 or 80 in temporary and synthetic numbers. */
function harDato(siffer: string): boolean {
  const dag = Number(siffer.slice(0, 2));
  const maned = Number(siffer.slice(2, 4));
  const iManed = (verdi: number) => verdi >= 1 && verdi <= 12;
  const iDag = (verdi: number) => verdi >= 1 && verdi <= 31;
  return (iDag(dag) || iDag(dag - 40)) && [0, 40, 65, 80].some((tillegg) => iManed(maned - tillegg));
}

/**
 * Whether eleven digits are a Norwegian fødselsnummer, D number or synthetic number: a possible date
 * and both control digits right (forskrift om folkeregistrering § 2-2).
 */
export function erFodselsnummer(siffer: string): boolean {
  if (!/^\d{11}$/u.test(siffer) || !harDato(siffer)) return false;
  const tall = [...siffer].map(Number);
  return kontrollsiffer(tall, VEKTER_1) === tall[9] && kontrollsiffer(tall, VEKTER_2) === tall[10];
}
