import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SKRIPT = new URL('../../scripts/forslag/skriv.sh', import.meta.url).pathname;

let mappe = '';
let klone = '';
const git = (...argumenter: string[]) =>
  execFileSync('git', argumenter, { cwd: klone, encoding: 'utf8' }).trim();

beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'skriv-'));
  klone = join(mappe, 'klone');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(mappe, 'lager.git')]);
  execFileSync('git', ['clone', '--quiet', join(mappe, 'lager.git'), klone], { stdio: 'ignore' });
  mkdirSync(join(klone, 'content/metoder'), { recursive: true });
  writeFileSync(join(klone, 'content/metoder/gammel.mdx'), 'gammel');
  git('switch', '--quiet', '-c', 'main');
  git('add', '.');
  git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'Start');
  git('push', '--quiet', 'origin', 'main');
  mkdirSync(join(mappe, 'bin'));
  // A stand-in for GitHub's command line: it writes down what it was asked.
  writeFileSync(
    join(mappe, 'bin/gh'),
    `#!/bin/sh\nprintf '%s\\n' "$*" >> '${mappe}/gh.txt'\nfor siste; do :; done\ncase "$1 $2" in 'issue comment') cat "$siste" > '${mappe}/svar.md';; esac\n`,
  );
  chmodSync(join(mappe, 'bin/gh'), 0o755);
});
afterEach(() => rmSync(mappe, { recursive: true, force: true }));

function kjor(resultat: object, nummer = '12'): string {
  git('switch', '--quiet', 'main');
  const env = {
    PATH: `${mappe}/bin:${process.env['PATH'] ?? ''}`,
    HOME: mappe,
    LAGER: join(mappe, 'lager.git'),
    GH_TOKEN: 'x',
    GITHUB_REPOSITORY: 'o/r',
    STANDARDGREN: 'main',
    NUMMER: nummer,
    RESULTAT: Buffer.from(JSON.stringify(resultat)).toString('base64'),
  };
  try {
    execFileSync('bash', [SKRIPT], { cwd: klone, env, stdio: 'pipe' });
    return '';
  } catch (feil) {
    return String((feil as { stderr: Buffer }).stderr);
  }
}

const utkast = (fil = 'content/metoder/ny.mdx', tekst = 'Første `$(id)` ${{ x }}\n\'"\n') => ({
  slag: 'utkast',
  tittel: 'Utkast: ny (forslag 12)',
  filer: [{ fil, tekst }],
  kommentar: 'Takk! `$(id)`',
});
const pa = (gren: string, fil: string) =>
  execFileSync('git', ['--git-dir', join(mappe, 'lager.git'), 'show', `${gren}:${fil}`], {
    encoding: 'utf8',
  });
const grener = () =>
  execFileSync('git', ['--git-dir', join(mappe, 'lager.git'), 'branch', '--format=%(refname:short)'], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
const bedtOm = () => readFileSync(join(mappe, 'gh.txt'), 'utf8');

test('lager gren, endringsforslag og svar, med teksten uendret', () => {
  expect(kjor(utkast())).toBe('');
  expect(pa('forslag/12', 'content/metoder/ny.mdx')).toBe('Første `$(id)` ${{ x }}\n\'"\n');
  expect(bedtOm()).toContain(
    'pr create --draft --base main --head forslag/12 --title Utkast: ny (forslag 12)',
  );
  expect(readFileSync(join(mappe, 'svar.md'), 'utf8')).toBe('Takk! `$(id)`\n');
});

test('et rettet forslag lager utkastet på nytt', () => {
  kjor(utkast());
  expect(kjor(utkast('content/metoder/ny.mdx', 'Andre'))).toBe('');
  expect(pa('forslag/12', 'content/metoder/ny.mdx')).toBe('Andre');
});

test('det en redaktør har skrevet, blir stående', () => {
  kjor(utkast());
  git('fetch', '--quiet', 'origin', 'forslag/12');
  git('switch', '--quiet', '-C', 'rett', 'FETCH_HEAD');
  writeFileSync(join(klone, 'content/metoder/ny.mdx'), 'Redaktørens');
  git('-c', 'user.name=R', '-c', 'user.email=r@example.com', 'commit', '--quiet', '-am', 'Rett');
  git('push', '--quiet', 'origin', 'HEAD:refs/heads/forslag/12');
  expect(kjor(utkast('content/metoder/ny.mdx', 'Overskrevet'))).toBe('');
  expect(pa('forslag/12', 'content/metoder/ny.mdx')).toBe('Redaktørens');
});

test('når noe mangler, svares det, og ingenting annet', () => {
  expect(kjor({ slag: 'mangler', kommentar: 'Litt til.' })).toBe('');
  expect(grener()).toEqual(['main']);
  expect(bedtOm()).toBe(
    `issue comment 12 --edit-last --create-if-none --body-file ${bedtOm().trim().split(' ').at(-1) ?? ''}\n`,
  );
});

test.each([
  ['../utenfor.mdx', 'Uventet filnavn.'],
  ['content/metoder/../../x.mdx', 'Uventet filnavn.'],
  ['.github/workflows/x.yml', 'Uventet filnavn.'],
  ['content/metoder/gammel.mdx', 'Filen finnes fra før.'],
  ['content/metoder/a b.mdx', 'Uventet filnavn.'],
])('skriver ikke %s', (fil, melding) => {
  expect(kjor(utkast(fil))).toContain(melding);
  expect(grener()).toEqual(['main']);
});

test('et nummer som ikke er et nummer', () => {
  expect(kjor(utkast(), '1; rm -rf x')).toContain('Saken har ikke noe nummer.');
});
