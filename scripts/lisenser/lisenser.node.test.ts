import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROT } from '../bygg/sti.ts';
import { lisenser, type Lasfil } from './lisenser.ts';

test.each([
  ['MIT', 'noe', []],
  ['(MIT OR GPL-3.0-or-later)', 'noe', []],
  ['(MIT AND Zlib)', 'noe', []],
  ['MIT AND GPL-3.0-only', 'noe', ['noe: MIT AND GPL-3.0-only']],
  ['MPL-2.0', 'axe-core', []],
  ['MPL-2.0', 'noe', ['noe: MPL-2.0']],
  ['Apache-2.0 AND LGPL-3.0-or-later', '@img/sharp-win32-x64', []],
  [undefined, 'noe', ['noe: ingen lisens oppgitt']],
])('%s i %s', (license, navn, ventet) => {
  const pakke = license === undefined ? {} : { license };
  expect(lisenser({ packages: { '': {}, [`node_modules/a/node_modules/${navn}`]: pakke } }).ukjente).toEqual(ventet);
});

test('hver pakke vi bruker, har en lisens vi har vurdert', async () => {
  const { ukjente, liste } = lisenser(JSON.parse(await readFile(join(ROT, 'package-lock.json'), 'utf8')) as Lasfil);
  expect(ukjente).toEqual([]);
  expect(liste.length).toBeGreaterThan(5);
});
