import { describe, expect, test } from 'vitest';
import type { Base } from '../base.ts';
import { atom } from './atom.ts';
import { stromoppforinger, type Stromoppforing } from './oppforinger.ts';
import { ALT, fylkesstrommer, malgruppestrommer } from './strommer.ts';

const side = (id: string, data: object) => ({ id, body: '', data: { tittel: id, kortOm: `Om ${id}.`, sistKontrollert: '2026-01-02', ...data } });
const vokabular = (verdier: object[]) => ({ verdier });

const BASE = {
  metoder: [
    side('ny-id', { tidligereId: ['gammel-id', 'mellom-id'], malgrupper: ['unge-utenfor'], utprovinger: [{ kontor: 'nav-a' }, { kontor: 'nav-b' }] }),
    side('annen', { malgrupper: ['familier'], utprovinger: [] }),
  ],
  forskning: [side('studie', { malgrupper: ['unge'], sistKontrollert: '2026-05-01' })],
  veiledninger: [side('rad', {})],
  kontorer: new Map([['nav-a', { fylke: 'oslo' }], ['nav-b', { fylke: 'oslo' }]]),
  vokabular: new Map([
    ['malgrupper', vokabular([{ id: 'unge', navn: 'Unge' }, { id: 'unge-utenfor', navn: 'Unge utenfor', overordnet: 'unge' }, { id: 'familier', navn: 'Familier' }])],
    ['fylker', vokabular([{ id: 'oslo', navn: 'Oslo' }, { id: 'troms', navn: 'Troms' }])],
  ]),
} as unknown as Base;

const ENDRINGER: Readonly<Record<string, { dato: string; hva: string }[]>> = {
  'content/metoder/annen.mdx': [{ dato: '2026-07-07', hva: 'Rett' }, { dato: '2025-01-01', hva: 'Ny' }],
};
const hent = () => stromoppforinger(BASE, async (fil) => ENDRINGER[fil] ?? []);
const iden = (oppforinger: readonly Stromoppforing[]) => oppforinger.map(({ id }) => id);

describe('oppføringene', () => {
  test('sist endret først, og lik dag etter adresse', async () => {
    expect((await hent()).map(({ adresse, oppdatert, publisert }) => [adresse, oppdatert, publisert])).toEqual([
      ['/metoder/annen/', '2026-07-07', '2025-01-01'],
      ['/forskning/studie/', '2026-05-01', undefined],
      ['/metoder/ny-id/', '2026-01-02', undefined],
      ['/veiledninger/rad/', '2026-01-02', undefined],
    ]);
  });

  test('en side som flytter, er fortsatt den samme for den som følger med', async () => {
    expect(iden(await hent())).toContain('tag:metodebasen,2026:metoder/gammel-id');
  });
});

describe('strømmene', () => {
  test.each([
    ['/malgruppe/unge/atom.xml', ['forskning/studie', 'metoder/gammel-id']],
    ['/malgruppe/unge-utenfor/atom.xml', ['metoder/gammel-id']],
    ['/malgruppe/familier/atom.xml', ['metoder/annen']],
    ['/fylke/oslo/atom.xml', ['metoder/gammel-id']],
    ['/fylke/troms/atom.xml', []],
  ])('%s', async (adresse, ider) => {
    const strom = [...malgruppestrommer(BASE), ...fylkesstrommer(BASE)].find((en) => en.adresse === adresse)!;
    expect(iden((await hent()).filter(strom.tarMed))).toEqual(ider.map((id) => `tag:metodebasen,2026:${id}`));
  });
});

describe('Atom', () => {
  const nettadresse = (adresse: string) => `https://eksempel.no/mappe${adresse}`;
  const OPPFORING: Stromoppforing = {
    id: 'tag:metodebasen,2026:metoder/a',
    adresse: '/metoder/a/',
    tittel: 'Jobb & <hjem>',
    kortOm: 'Ære «det».',
    type: 'Metode',
    malgrupper: [],
    fylker: [],
    publisert: '2026-01-01',
    oppdatert: '2026-02-03',
  };

  test('alt en strøm må ha, med tegnene tatt vare på', () => {
    expect(atom(ALT, [OPPFORING], 'Basen', nettadresse)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">
  <id>tag:metodebasen,2026:/atom.xml</id>
  <title>Basen: Nytt og endret</title>
  <updated>2026-02-03T00:00:00Z</updated>
  <author>
    <name>Basen</name>
  </author>
  <link rel="self" type="application/atom+xml" href="https://eksempel.no/mappe/atom.xml"/>
  <link rel="alternate" type="text/html" href="https://eksempel.no/mappe/"/>
  <icon>https://eksempel.no/mappe/favicon.svg</icon>
  <entry>
    <id>tag:metodebasen,2026:metoder/a</id>
    <title>Jobb &amp; &lt;hjem&gt;</title>
    <published>2026-01-01T00:00:00Z</published>
    <updated>2026-02-03T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://eksempel.no/mappe/metoder/a/"/>
    <category term="Metode"/>
    <summary>Ære «det».</summary>
  </entry>
</feed>
`);
  });

  test('bare de hundre nyeste er med', () => {
    const mange = Array.from({ length: 150 }, (_, nr) => ({ ...OPPFORING, id: `tag:x,2026:${nr}` }));
    expect(atom(ALT, mange, 'Basen', nettadresse).match(/<entry>/gu)).toHaveLength(100);
  });

  test('en tom strøm har et tidspunkt', () => {
    const ingen = { ...ALT, tarMed: () => false };
    expect(atom(ingen, [OPPFORING], 'Basen', nettadresse)).toContain('<updated>2026-02-03T00:00:00Z</updated>');
    expect(atom(ingen, [], 'Basen', nettadresse)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});
