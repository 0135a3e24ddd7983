import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROT } from '../../scripts/bygg/sti.ts';
import { terminalrapport } from '../../scripts/valider/rapport/terminal.ts';
import { valider } from '../../scripts/valider/valider.ts';

const FEIL: readonly (readonly [fra: string, til: string])[] = [
  ['  - straffedomte\n  - unge\n', '  - straffedomte\n  - ungdommer\n'],
  ['status: pagar', 'status: pågår'],
  ['beskrevetPer: ', 'beskrevettPer: '],
  ['## Målgruppen', '## Målgruppen\n\nRing 912 34 567 for mer.'],
];

test('skjermen i veiledningen viser det validatoren virkelig sier', async () => {
  const rot = await mkdtemp(join(tmpdir(), 'metodebasen-skjerm-'));
  try {
    await cp(join(ROT, 'content'), join(rot, 'content'), { recursive: true });
    const fil = join(rot, 'content/metoder/festesona.mdx');
    const tekst = FEIL.reduce((til, [fra, ny]) => til.replace(fra, ny), await readFile(fil, 'utf8'));
    await writeFile(fil, tekst);
    const { feil, antallFiler } = await valider({ rot, idag: '2026-11-20' });
    const vist = await readFile(join(ROT, 'src/bilder/bidra/valider.txt'), 'utf8');
    // The page grows, so only the line numbers may differ.
    const uten = (rapport: string) => rapport.replaceAll(/\.mdx:\d+/gu, '.mdx:n').trim();
    expect(uten(terminalrapport(feil, antallFiler))).toBe(uten(vist));
  } finally {
    await rm(rot, { recursive: true, force: true });
  }
});
