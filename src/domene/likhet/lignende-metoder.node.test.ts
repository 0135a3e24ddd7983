import { expect, test } from 'vitest';
import { provemetode } from '../../../tests/prove/metode.ts';
import type { Metode } from '../../skjema/metode.ts';
import type { Kontor } from '../../skjema/kontor.ts';
import type { Vokabular } from '../../skjema/vokabular.ts';
import type { Base } from '../base.ts';
import { lignendeMetoder } from './lignende-metoder.ts';
import { likhetsfil } from './likhetsfil.ts';

const BODY = '## Problemet\n\nUnge mangler bolig etter fengsel.\n\n## Slik gjør dere det\n\n1. Besøk fengselet og finn bolig.\n';
const metode = (id: string, endringer: object = {}, body = BODY) => ({
  id,
  data: provemetode({ tittel: `Metoden ${id}`, aliaser: [], ...endringer }) as unknown as Metode,
  body,
});
const verdi = (id: string) => ({ id, navn: `Navnet ${id}`, definisjon: id, synonymer: [] });
const vokabular = (...ider: string[]): Vokabular => ({ navn: 'V', beskrivelse: 'V', verdier: ider.map(verdi) });

function lag(...metoder: ReturnType<typeof metode>[]): Base {
  const utfylling = ['hest', 'kano', 'ski', 'fløyte', 'hage'].map((ord) =>
    metode(ord, { malgrupper: [], tiltakskategorier: [], utfordringer: [] }, `## Problemet\n\nLite ${ord}.\n`),
  );
  return {
    metoder: [...metoder, ...utfylling],
    forskning: [],
    veiledninger: [],
    begreper: [],
    kilder: new Map(),
    kontorer: new Map([['nav-prove', { id: 'nav-prove', navn: 'NAV Prøve', kommune: 'Prøve', fylke: 'oslo' } as Kontor]]),
    vokabular: new Map([
      ['malgrupper', vokabular('unge', 'innvandrere')],
      ['tiltakskategorier', vokabular('opplaering')],
      ['utfordringer', vokabular('gjeld')],
      ['samarbeidsparter', vokabular('kommunen')],
      ['fylker', vokabular('oslo')],
      ['status', vokabular('pagar')],
      ['utprovingsstatus', vokabular('provd-lokalt')],
      ['utfall', vokabular('lovende')],
    ]),
  };
}

const lignende = (base: Base, id: string) => lignendeMetoder(base, likhetsfil(base, { synonymer: [], temaer: [] })).get(id) ?? [];

test('den metoden som ligner mest, står først, med felles merking og felles ord', () => {
  const [forste] = lignende(lag(metode('a'), metode('b')), 'a');
  expect(forste?.id).toBe('b');
  expect(forste?.grunner.map(({ tittel }) => tittel)).toContain('Samme målgruppe');
  expect(forste?.ord).toContain('fengsel');
});

test('en metode ligner ikke på seg selv, og det siden alt nevner, gjentas ikke', () => {
  const base = lag(metode('a'), metode('b', { relasjoner: { byggerPa: [{ id: 'a' }] } }), metode('c'));
  expect(lignende(base, 'a').map(({ id }) => id)).not.toContain('a');
  expect(lignende(base, 'a').map(({ id }) => id)).not.toContain('b');
  expect(lignende(base, 'a')[0]?.id).toBe('c');
});

test('redaktøren fester og utelater', () => {
  const base = lag(metode('a', { lignende: { fest: ['hest'], utelat: ['b'] } }), metode('b'), metode('c'));
  const funnet = lignende(base, 'a');
  expect(funnet.map(({ id }) => id)).toEqual(['hest', 'c']);
  expect(funnet.map(({ festet }) => festet)).toEqual([true, false]);
});
