import { parseArgs, type ParseArgsConfig } from 'node:util';
import { menteDu } from '../../src/skjema/naermeste.ts';
import type { Sporsmal } from '../utkast/sporsmal.ts';
import { OM_UTKASTTYPE, UTKASTTYPER, type Utkasttype } from '../utkast/sporsmalsrader.ts';
import { lesSvar, skalStilles, type Svar, type Svarene } from '../utkast/svar.ts';
import { erUtkasttype, type Utkastinnhold } from '../utkast/utkast.ts';

/** Flags that are no answers. */
const STYRING = ['type', 'likevel', 'rot', 'hjelp'] as const;

/** What the command line says, before its answers are read. */
export interface Flagg {
  type: Utkasttype | undefined;
  /** Go on although something is alike. */
  likevel: boolean;
  hjelp: boolean;
  rot: string;
  /** Answers as they were written, by the name of the flag. */
  skrevet: ReadonlyMap<string, readonly string[]>;
}

type Ellerfeil<T> = T | { feil: string };

const brukForType = (type: Utkasttype, sporsmal: readonly Sporsmal[]) =>
  [
    `  --type ${type}`,
    ...sporsmal.map(({ nokkel, tekst, paakrevd, form }) => {
      const flere = form === 'velg-flere' || form === 'flere-tekster' ? ' Kan gjentas.' : '';
      return `    --${nokkel.padEnd(14)} ${tekst}${paakrevd ? '' : ' (valgfritt)'}${flere}`;
    }),
  ].join('\n');

/** How the command is used, with every flag of every kind. */
export const bruk = (sporsmal: Readonly<Record<Utkasttype, readonly Sporsmal[]>>): string => `Bruk: npm run ny

Spør dere om det som trengs, og lager et utkast. Eller svar med flagg:

  npm run ny -- --type metode --tittel "Språkkafé på jobb" --malgruppe flyktninger …

${UTKASTTYPER.map((type) => brukForType(type, sporsmal[type])).join('\n\n')}

  --likevel          Lag utkastet selv om noe i basen ligner
  --rot <mappe>      Mappen content/ ligger i (denne)
  --hjelp            Denne teksten
`;

/** Reads the command line. Flags are those of all kinds; which belong to the chosen one is told by `lesFlaggsvar`. */
export function lesFlagg(argumenter: readonly string[], nokler: ReadonlySet<string>): Ellerfeil<Flagg> {
  const options: NonNullable<ParseArgsConfig['options']> = {
    type: { type: 'string' },
    rot: { type: 'string', default: '.' },
    likevel: { type: 'boolean', default: false },
    hjelp: { type: 'boolean', short: 'h', default: false },
  };
  for (const nokkel of nokler) options[nokkel] = { type: 'string', multiple: true };
  const { tokens } = parseArgs({ args: [...argumenter], options, strict: false, tokens: true });
  const skrevet = new Map<string, string[]>();
  const styring = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional')
      return { feil: `Forstår ikke «${token.value}». Svar settes etter et flagg, som --tittel.` };
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (!(name in options))
      return { feil: `Flagget «--${name}» finnes ikke.${menteDu(name, [...STYRING, ...nokler])}` };
    if (options[name]?.type === 'string' && (value === undefined || value === '')) {
      return { feil: `Flagget «--${name}» må ha et svar etter seg.` };
    }
    if (nokler.has(name)) skrevet.set(name, [...(skrevet.get(name) ?? []), value ?? '']);
    else styring.set(name === 'h' ? 'hjelp' : name, value ?? '');
  }
  const type = styring.get('type');
  if (type !== undefined && !erUtkasttype(type)) {
    const kan = UTKASTTYPER.map((ett) => `«${ett}»`).join(', ');
    return { feil: `Typen «${type}» finnes ikke.${menteDu(type, UTKASTTYPER)} Velg en av ${kan}.` };
  }
  return {
    type,
    likevel: styring.has('likevel'),
    hjelp: styring.has('hjelp'),
    rot: styring.get('rot') ?? '.',
    skrevet,
  };
}

/** The answers in the flags, or everything wrong with them, one line each. */
export function lesFlaggsvar(
  type: Utkastinnhold,
  sporsmal: readonly Sporsmal[],
  skrevet: Flagg['skrevet'],
): { svar: Svarene } | { feil: readonly string[] } {
  const feil: string[] = [];
  const svarene: Partial<Record<string, Svar>> = {};
  const nokler = sporsmal.map(({ nokkel }) => nokkel);
  for (const nokkel of skrevet.keys()) {
    if (nokler.includes(nokkel)) continue;
    feil.push(
      `--${nokkel}: hører ikke til ${OM_UTKASTTYPE[type.type].navn.toLowerCase()}.${menteDu(nokkel, nokler)}`,
    );
  }
  for (const ett of sporsmal) {
    if (!skalStilles(ett, svarene)) continue;
    const lest = lesSvar(ett, type, skrevet.get(ett.nokkel) ?? []);
    if ('feil' in lest)
      feil.push(`--${ett.nokkel}: ${skrevet.has(ett.nokkel) ? lest.feil : `mangler. ${ett.tekst}`}`);
    else if (lest.svar !== undefined) svarene[ett.nokkel] = lest.svar;
  }
  return feil.length > 0 ? { feil } : { svar: svarene };
}
