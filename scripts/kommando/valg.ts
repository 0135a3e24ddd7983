import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

function stopp(melding: string): never {
  console.error(melding);
  process.exit(2);
}

/** What a tool for those who develop is called with. Says what it knows, and ends with 2, when it is called with anything else. */
export function lesValg<const O extends ParseArgsOptionsConfig>(options: O) {
  try {
    return parseArgs({ options }).values;
  } catch {
    const valg = Object.keys(options).map((navn) => `--${navn}`);
    return stopp(`Forstår ikke «${process.argv.slice(2).join(' ')}». Valgene er ${valg.join(', ')}.`);
  }
}

/** The one of `kjente` that the option `--navn` names. Ends with 2 when it names none of them. */
export function lesEnAv<T>(navn: string, skrevet: string, kjente: Readonly<Record<string, T>>): T {
  const funnet = Object.hasOwn(kjente, skrevet) ? kjente[skrevet] : undefined;
  return funnet ?? stopp(`Forstår ikke «--${navn} ${skrevet}». Velg ${Object.keys(kjente).join(', ')}.`);
}

/** Whole numbers from 1, written with commas between them, of the option `--navn`. Ends with 2 when it is anything else. */
export function lesTall(navn: string, skrevet: string): number[] {
  const tall = skrevet.split(',').map(Number);
  if (tall.every((ett) => Number.isInteger(ett) && ett > 0)) return tall;
  return stopp(`Forstår ikke «--${navn} ${skrevet}». Skriv hele tall med komma mellom, som 203,2000.`);
}
