import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const kjor = (program: string, ...argumenter: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL(`../${program}`, import.meta.url)), ...argumenter], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test.each([
  ['maal/bygg/index.ts', ['--hva'], 'Forstår ikke «--hva». Valgene er --storrelser, --format, --uten-starlight.\n'],
  ['maal/bygg/index.ts', ['--storrelser', '203,mange'], 'Forstår ikke «--storrelser 203,mange». Skriv hele tall med komma mellom, som 203,2000.\n'],
  ['maal/sok/index.ts', ['--antall', '0'], 'Forstår ikke «--antall 0». Skriv hele tall med komma mellom, som 203,2000.\n'],
  ['fuzz/index.ts', ['ord'], 'Forstår ikke «ord». Valgene er --antall, --fro, --hver.\n'],
  ['sokekvalitet/index.ts', ['--utvalg', 'blidn'], 'Forstår ikke «--utvalg blidn». Velg stilt, aside, alle, kontroll, blind.\n'],
])('%s %j sier hva den forstår, og slutter med 2', (program, argumenter, stderr) => {
  expect(kjor(program, ...argumenter)).toEqual({ status: 2, stdout: '', stderr });
});
