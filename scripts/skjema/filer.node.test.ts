import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROT } from '../bygg/sti.ts';
import { erMal } from '../../src/skjema/innholdstyper.ts';
import { lesInnhold } from '../valider/les.ts';
import { genererteFiler } from './filer.ts';
import { skjemasporsmal } from './issueskjema.ts';
import { lesBase } from './les-base.ts';
import { INNSTILLINGER, skjemafiler } from './vscode.ts';

const base = await lesBase(ROT);
const filer = genererteFiler(base);
const tekst = (fil: string) => filer.get(fil) ?? '';

describe('det som er laget av skjemaet, er det som ligger i git', () => {
  test.each([...filer.keys()])('%s (hvis ikke: kjør «npm run skjema»)', (fil) => {
    expect(existsSync(`${ROT}${fil}`)).toBe(true);
    expect(readFileSync(`${ROT}${fil}`, 'utf8')).toBe(tekst(fil));
  });

  test('ingen gamle skjemaer ligger igjen', () => {
    const ligger = readdirSync(`${ROT}.vscode/skjema`).map((navn) => `.vscode/skjema/${navn}`);
    expect(ligger.sort()).toEqual(skjemafiler.map(({ fil }) => fil).sort());
  });
});

describe('VS Code', () => {
  test('hver YAML-fil i content har et skjema, og bare ett', async () => {
    const monstre = Object.values(INNSTILLINGER['yaml.schemas']).map(
      (monster) => new RegExp(`^${monster.replaceAll('.', '\\.').replace('*', '[^/]+')}$`, 'u'),
    );
    const yaml = ((await lesInnhold(ROT)) ?? []).filter(({ fil }) => fil.endsWith('.yaml') && !erMal(fil));
    expect(yaml.length).toBeGreaterThan(30);
    for (const { fil } of yaml)
      expect(
        monstre.filter((monster) => monster.test(fil)),
        fil,
      ).toHaveLength(1);
  });

  test('snuttene er gyldige, med stopp i rekkefølge', () => {
    const snutter = JSON.parse(tekst('.vscode/metodebasen.code-snippets')) as Record<
      string,
      { body: string[] }
    >;
    expect(Object.keys(snutter)).toEqual([
      'Kilde i teksten',
      'Sitat',
      'Faktaboks',
      'Kilde i feltene',
      'Utprøving',
      'Funn',
      'Ny metode',
    ]);
    for (const [navn, { body }] of Object.entries(snutter)) {
      const stopp = [...body.join('\n').matchAll(/\$\{(\d+)[:|]/gu)].map(([, nr]) => Number(nr));
      expect(new Set(stopp).size, navn).toBeGreaterThan(0);
      expect(Math.max(...stopp), navn).toBe(new Set(stopp).size);
    }
    expect(snutter['Funn']?.body).toContain(
      '  rapportertAv: ${7|kontoret,deltakere,samarbeidsparter,forskere,register|}',
    );
    expect(snutter['Kilde i teksten']?.body).toEqual(['<Kilde id="${1:id}" sted="${2:sted}" />']);
  });
});

describe('skjemaet på GitHub', () => {
  interface Felt {
    type: string;
    id?: string;
    attributes: { label?: string; options?: unknown[]; description?: string };
    validations?: { required?: boolean };
  }
  const skjema = parse(tekst('.github/ISSUE_TEMPLATE/foresla-arbeidsmetode.yml')) as {
    name: string;
    description: string;
    labels: string[];
    body: Felt[];
  };

  // docs.github.com: Syntax for issue forms / for GitHub's form schema.
  test('følger reglene GitHub har for skjemaer', () => {
    expect(skjema.name.length).toBeGreaterThan(3);
    expect(skjema.labels).toEqual(['forslag']);
    const ider = skjema.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ider).size).toBe(ider.length);
    for (const id of ider) expect(id).toMatch(/^[\w-]+$/u);
    const titler = skjema.body.flatMap(({ attributes }) => attributes.label ?? []);
    expect(new Set(titler).size).toBe(titler.length);
    for (const { type, attributes } of skjema.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type !== 'markdown') expect(attributes.label).toBeTruthy();
      if (type !== 'dropdown') continue;
      expect(new Set(attributes.options).size).toBe(attributes.options?.length);
      for (const valg of attributes.options ?? []) expect(String(valg).toLowerCase()).not.toBe('none');
    }
  });

  test('spør om det samme som npm run ny', () => {
    const titler = skjema.body.map(({ attributes }) => attributes.label);
    for (const { tekst: sporsmal } of skjemasporsmal(base)) expect(titler).toContain(sporsmal);
    const malgruppe = skjema.body.find(({ id }) => id === 'malgruppe');
    expect(malgruppe?.attributes.options).toEqual(
      base.vokabular.get('malgrupper')?.verdier.map(({ navn }) => navn),
    );
    expect(malgruppe?.validations).toEqual({ required: true });
  });
});
