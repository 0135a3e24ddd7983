import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROT = new URL('../../../', import.meta.url).pathname;

/** All code that can change what is said of one file; a test holds it against what is imported. */
export const KODEMAPPER = ['scripts/valider', 'src/skjema', 'src/domene', 'src/tekst'] as const;

/** A digest of the validator: its own code, the versions of its packages and Node. */
export function lagNokkel(): string {
  const kode = KODEMAPPER.flatMap((mappe) =>
    readdirSync(join(ROT, mappe), { recursive: true, withFileTypes: true })
      .filter((fil) => fil.isFile() && fil.name.endsWith('.ts') && !fil.name.endsWith('.test.ts'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const filer = [...kode.sort(), join(ROT, 'package-lock.json')];
  return hash('sha1', [process.version, ...filer.flatMap((fil) => [fil, readFileSync(fil, 'utf8')])].join('\0'));
}
