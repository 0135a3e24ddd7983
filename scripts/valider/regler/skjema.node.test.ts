import { expect, test } from 'vitest';
import { alleFeil, sjekk } from '../../../tests/prove/base.ts';
import { regel } from './skjema.ts';

const KILDE = 'tittel: T\ninstitusjon: I\naar: 2020\ntype: rapport\nuavhengig: true\npalitelighet: P\n';

test('linjen er feltets, eller filens når feltet mangler', () => {
  const filer = {
    'content/kilder/a.yaml': KILDE,
    'content/kilder/b.yaml': KILDE.replace('aar: 2020', 'aar: tjuetjue')
      .replace('tittel: T\n', '')
      .replace('type', 'typ'),
    'content/kontorer.yaml':
      '- id: nav-a\n  navn: A\n  kommune: A\n  fylke: oslo\n- id: nav-b\n  navn: B\n  fylke: oslo\n',
  };
  expect(sjekk(regel, filer)).toEqual([
    'kilder/b.yaml:1 tittel: Tittel mangler.',
    'kilder/b.yaml:2 aar: År må være et helt tall fra 1900 til 2100.',
    'kilder/b.yaml:1 type: Type mangler. Velg en av «rapport», «arsrapport», «egenrapport», «artikkel», «bok», «doktoravhandling», «opptak», «nettside», «regelverk».',
    'kilder/b.yaml:3 typ: Feltet «typ» finnes ikke her. Mente du «type»?',
    'kontorer.yaml:5 1.kommune: Kommune mangler.',
  ]);
});

test('rådet er feltets beskrivelse', () => {
  expect(alleFeil(regel, { 'content/kilder/b.yaml': KILDE.replace('2020', 'x') })).toEqual([
    {
      fil: 'content/kilder/b.yaml',
      linje: 3,
      felt: 'aar',
      regel: 'skjema',
      alvor: 'feil',
      melding: 'År må være et helt tall fra 1900 til 2100.',
      råd: 'Utgivelsesåret.',
    },
  ]);
});

test('uten felter mangler hvert felt, ikke hele siden', () => {
  const meldinger = sjekk(regel, { 'content/metoder/a.mdx': '---\n---\n## X\n' });
  expect(meldinger.slice(0, 2)).toEqual([
    'metoder/a.mdx:1 tittel: Tittel mangler.',
    'metoder/a.mdx:1 aliaser: Aliaser mangler.',
  ]);
});

test('det som ikke kan leses, er ikke skjemaets sak', () => {
  expect(sjekk(regel, { 'content/kilder/a.yaml': 'a: b: c\n' })).toEqual([]);
});
