import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GULLSETT, type Gruppe } from './gullsett.ts';
import { lagGruppe } from './gullsett/gruppe.ts';

const INNHOLD = resolve(import.meta.dirname, '../../content');

const ENDELSE = { metoder: 'mdx', forskning: 'mdx', veiledninger: 'mdx', begreper: 'md' } as const;

const MINST = {
  enkeltord: 30,
  sammensetning: 30,
  boyning: 24,
  synonym: 30,
  sporsmal: 45,
  skrivefeil: 24,
  ascii: 24,
  nynorsk: 24,
  sted: 24,
  forkortelse: 20,
  'uten-svar': 25,
} as const satisfies Record<Gruppe, number>;

const DE_SJU = new Set(
  [
    'festesona',
    'jobbsentralen',
    'skolekompasset',
    'oygarden-modellen',
    'nye-monstre',
    'back-to-school-stay-at-school',
    'ssa',
  ].map((id) => `metoder/${id}`),
);

const FRA_OPPDRAGET = [
  'flyktninger språk',
  'koordinator',
  'oppfølging av familier med dårlig råd',
  'gruppekurs for unge på sosialhjelp',
  'jobsentralen',
  'oygarden',
  'ungdom som skal ut av fengsel',
];

const finnes = (treff: string): boolean => {
  const [samling = '', id = '', ...rest] = treff.split('/');
  const endelse = Object.entries(ENDELSE).find(([navn]) => navn === samling)?.[1];
  return rest.length === 0 && endelse !== undefined && existsSync(`${INNHOLD}/${samling}/${id}.${endelse}`);
};

const doble = (verdier: readonly string[]): readonly string[] =>
  verdier.filter((verdi, nr) => verdier.indexOf(verdi) !== nr);

describe('lagGruppe', () => {
  it('setter hver tredje spørring til side, etter plass', () => {
    expect(lagGruppe('ascii', [['a', 'x'], ['b', 'y'], ['c', 'x', 'y'], ['d']])).toEqual([
      { q: 'a', gruppe: 'ascii', riktige: ['x'] },
      { q: 'b', gruppe: 'ascii', riktige: ['y'] },
      { q: 'c', gruppe: 'ascii', riktige: ['x', 'y'], aside: true },
      { q: 'd', gruppe: 'ascii', riktige: [] },
    ]);
  });
});

describe('gullsettet', () => {
  it('peker bare på oppføringer som finnes', () => {
    expect(GULLSETT.flatMap(({ riktige }) => riktige).filter((treff) => !finnes(treff))).toEqual([]);
  });

  it('har ingen spørring eller noe svar to ganger', () => {
    expect(doble(GULLSETT.map(({ q }) => q.trim().toLowerCase()))).toEqual([]);
    expect(GULLSETT.filter(({ riktige }) => doble(riktige).length > 0)).toEqual([]);
  });

  it('har svar på alt unntatt det basen ikke har', () => {
    const feil = GULLSETT.filter(
      ({ gruppe, riktige }) => (gruppe === 'uten-svar') !== (riktige.length === 0),
    );
    expect(feil).toEqual([]);
  });

  it('er stort nok, også utenom de sju', () => {
    expect(GULLSETT.length).toBeGreaterThanOrEqual(240);
    const utenomDeSju = GULLSETT.filter(
      ({ riktige }) => riktige.length > 0 && riktige.every((treff) => !DE_SJU.has(treff)),
    );
    expect(utenomDeSju.length).toBeGreaterThanOrEqual(70);
  });

  it.each(FRA_OPPDRAGET)('har «%s» med ordrett', (q) => {
    expect(GULLSETT.map((sporring) => sporring.q)).toContain(q);
  });
});

describe.each(Object.entries(MINST))('gruppen %s', (gruppe, minst) => {
  const sporringer = GULLSETT.filter((sporring) => sporring.gruppe === gruppe);

  it('er stor nok', () => {
    expect(sporringer.length).toBeGreaterThanOrEqual(minst);
  });

  it('går opp i tre og har nøyaktig hver tredje til side', () => {
    expect(sporringer.length % 3).toBe(0);
    expect(sporringer.map(({ aside }) => aside === true)).toEqual(sporringer.map((_, nr) => nr % 3 === 2));
  });
});
