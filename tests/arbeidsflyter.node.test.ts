import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const mappe = new URL('../.github/workflows/', import.meta.url).pathname;
const filer = readdirSync(mappe).filter((fil) => /\.ya?ml$/u.test(fil));

/** Values of `nokkel` anywhere in a parsed workflow. */
function* verdierAv(nokkel: string, node: unknown): Iterable<unknown> {
  if (Array.isArray(node)) for (const barn of node) yield* verdierAv(nokkel, barn);
  else if (typeof node === 'object' && node !== null) {
    for (const [navn, barn] of Object.entries(node)) {
      if (navn === nokkel) yield barn;
      yield* verdierAv(nokkel, barn);
    }
  }
}

describe.each(filer)('%s', (fil) => {
  const tekst = readFileSync(`${mappe}${fil}`, 'utf8');
  const flyt = parse(tekst) as Record<string, unknown>;

  test('hver action er låst til en commit, med versjonen ved siden av', () => {
    for (const bruk of verdierAv('uses', flyt)) {
      if (String(bruk).startsWith('./')) continue;
      expect(bruk).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u);
      expect(tekst).toContain(`${String(bruk)} # v`);
    }
  });

  test('ingen kommando har uttrykk i seg: verdier går gjennom miljøvariabler', () => {
    for (const kommando of verdierAv('run', flyt)) expect(kommando).not.toContain('${{');
    for (const skript of verdierAv('script', flyt)) expect(skript).not.toContain('${{');
  });

  test('rettighetene er satt øverst, og ingen får alt', () => {
    expect(flyt).toHaveProperty('permissions');
    for (const rettigheter of verdierAv('permissions', flyt)) {
      expect(rettigheter).toBeTypeOf('object');
      expect(Object.values(rettigheter as object)).not.toContain('write-all');
    }
    expect(JSON.stringify(flyt['permissions'])).not.toContain('write');
  });

  test('kjører aldri fremmed kode med rettigheter', () => {
    expect(Object.keys((flyt['on'] ?? {}) as object)).not.toContain('pull_request_target');
  });

  test('det som kan skrives av andre, brukes bare som tall, i en betingelse eller i en variabel', () => {
    const fritt =
      /\$\{\{[^}]*github\.(?:event\.(?:issue|comment|pull_request|review|head_commit)\.(?:title|body|message)|head_ref)/u;
    expect(tekst).not.toMatch(fritt);
  });

  test('hver jobb har en tidsgrense', () => {
    for (const jobb of Object.values((flyt['jobs'] ?? {}) as Record<string, object>)) {
      expect(jobb).toHaveProperty('timeout-minutes');
    }
  });
});

test('det finnes arbeidsflyter å se på', () => {
  expect(filer).toContain('forslag.yml');
});

test.each(['kontroll.yml', 'publiser.yml'])('%s skriver ut kortene av det som er bygd, og legger dem ved', (fil) => {
  const { jobs } = parse(readFileSync(`${mappe}${fil}`, 'utf8')) as { jobs: Record<string, { steps: { run?: string; uses?: string; with?: object }[] }> };
  const steg = jobs['pdf']?.steps ?? [];
  const plass = (hva: string) => steg.findIndex(({ run, uses }) => (run ?? uses ?? '').startsWith(hva));
  expect(plass('npm run --silent build')).toBeGreaterThan(plass('npm ci'));
  expect(plass('npm run --silent pdf')).toBeGreaterThan(plass('npm run --silent build'));
  expect(steg[plass('actions/upload-artifact@')]?.with).toMatchObject({ path: 'pdf', 'if-no-files-found': 'error' });
});
