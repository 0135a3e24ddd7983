import type { Base } from '../../src/domene/base.ts';
import { jsonskjema } from '../../src/skjema/jsonskjema.ts';
import { issueskjema } from './issueskjema.ts';
import { snutter } from './snutter.ts';
import { INNSTILLINGER, skjemafiler, UTVIDELSER } from './vscode.ts';

const somJson = (verdi: unknown) => `${JSON.stringify(verdi, null, 2)}\n`;

/** Everything that is generated from the schema and the vocabularies and lies in git: path → text. */
export function genererteFiler(base: Base): ReadonlyMap<string, string> {
  return new Map([
    ...skjemafiler.map(({ type, fil }) => [fil, somJson(jsonskjema(type, base.vokabular))] as const),
    ['.vscode/metodebasen.code-snippets', somJson(snutter(base))],
    ['.vscode/settings.json', somJson(INNSTILLINGER)],
    ['.vscode/extensions.json', somJson(UTVIDELSER)],
    ['.github/ISSUE_TEMPLATE/foresla-arbeidsmetode.yml', issueskjema(base)],
  ]);
}
