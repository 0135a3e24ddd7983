import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What a command says and how it ends: 0 all well, 1 something is wrong in the content, 2 the command failed. */
export interface Svar {
  ut: string;
  feilmelding: string;
  kode: 0 | 1 | 2;
}

/** Writes an answer to the terminal and sets the exit code. */
export function gi({ ut, feilmelding, kode }: Svar): void {
  process.stdout.write(ut);
  process.stderr.write(feilmelding);
  process.exitCode = kode;
}

const STANDARD = {
  format: { type: 'string', default: 'terminal' },
  rot: { type: 'string', default: '.' },
  hjelp: { type: 'boolean', short: 'h', default: false },
} as const;

function les(argumenter: readonly string[], ekstra: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...argumenter], options: { ...ekstra, ...STANDARD } }).values;
  } catch {
    return undefined;
  }
}

/**
 * Reads `--format`, `--rot` and `--hjelp`, and flags named in `ekstra`. The answer is ready to give when the
 * command line asks for help or cannot be understood.
 */
export function velgFormat<R>(
  argumenter: readonly string[],
  rapporter: Readonly<Record<string, R>>,
  bruk: string,
  ekstra: readonly string[] = [],
): Svar | { rapport: R; rot: string; flagg: ReadonlySet<string> } {
  const feil = (grunn: string): Svar => ({ ut: '', feilmelding: `${grunn}\n\n${bruk}`, kode: 2 });
  const verdier = les(argumenter, Object.fromEntries(ekstra.map((navn) => [navn, { type: 'boolean' }])));
  if (verdier === undefined) return feil(`Forstår ikke «${argumenter.join(' ')}».`);
  if (verdier.hjelp === true) return { ut: bruk, feilmelding: '', kode: 0 };
  const format = String(verdier.format);
  const rapport = Object.hasOwn(rapporter, format) ? rapporter[format] : undefined;
  if (rapport === undefined) return feil(`Formatet «${format}» finnes ikke.`);
  const flagg = new Set(ekstra.filter((navn) => Object.hasOwn(verdier, navn)));
  return { rapport, rot: String(verdier.rot), flagg };
}
