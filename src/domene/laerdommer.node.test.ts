import { describe, expect, test } from 'vitest';
import { provemetode } from '../../tests/prove/metode.ts';
import type { Metode } from '../skjema/metode.ts';
import type { Base } from './base.ts';
import { laerdommer, utenForskjell } from './laerdommer.ts';
import { pagar } from './pagar.ts';

const kilde = { id: 'prove-2020', sted: 'kap. 1' };
const utfall = (vurdering: string) => ({ vurdering, begrunnelse: 'Fordi.', kilde });
const utproving = (status: string, resultat = 'ukjent') => ({ kontor: 'nav-prove', rolle: 'opphav', start: 2019, status, finansiering: 'ukjent', resultat, kilde });
const punkter = (...liste: string[]) => ({ punkter: liste, kilde });
const base = (metoder: Record<string, object>, forskning: Record<string, object> = {}): Base =>
  ({
    metoder: Object.entries(metoder).map(([id, felter]) => ({ id, body: '', data: provemetode({ ...felter }) as unknown as Metode })),
    forskning: Object.entries(forskning).map(([id, data]) => ({ id, body: '', data })),
    kontorer: new Map([['nav-prove', { id: 'nav-prove', navn: 'NAV Prøve', kommune: 'Prøve', fylke: 'oslo' }]]),
  }) as unknown as Base;

describe('lærdommer', () => {
  test.each<[string, object, string | undefined]>([
    ['pågår, uten lærdom', {}, undefined],
    ['kilden sier ikke hva de ville gjort', { villeGjortAnnerledes: 'ukjent' }, undefined],
    ['ville gjort noe annerledes', { villeGjortAnnerledes: punkter('Startet før') }, 'annerledes'],
    ['stanset', { status: 'stanset', utfall: utfall('virket-ikke') }, 'stanset'],
    ['stanset ved ett kontor', { utprovinger: [utproving('pagar'), utproving('stanset')] }, 'stanset'],
    ['virket ikke', { utfall: utfall('virket-ikke'), utprovinger: [utproving('stanset')] }, 'mal'],
    ['effekten undersøkt, virket ikke', { utfall: utfall('virket-ikke'), utprovingsstatus: 'effekt-undersokt' }, 'effekt'],
  ])('%s', (_navn, felter, ventet) => {
    expect(laerdommer(base({ m: felter })).map(({ grunn }) => grunn)).toEqual(ventet === undefined ? [] : [ventet]);
  });

  test('bærer kontoret som stanset, hva de ville gjort annerledes, og fallgruver', () => {
    const felter = {
      utprovinger: [utproving('stanset', 'Kontoret trakk seg.'), utproving('avsluttet')],
      villeGjortAnnerledes: punkter('Startet før'),
      fallgruver: punkter('Dårlig tid'),
    };
    expect(laerdommer(base({ m: felter }))).toMatchObject([
      { stansetVed: [{ kontor: 'NAV Prøve', hva: 'Kontoret trakk seg.' }], annerledes: ['Startet før'], fallgruver: ['Dårlig tid'] },
    ]);
  });

  test('studier med funn om ingen forskjell eller verre, bare de funnene', () => {
    const funn = (hva: string, retning: string) => ({ hva, retning });
    const svar = utenForskjell(
      base({}, { a: { funn: [funn('Likt', 'ingen-forskjell'), funn('Bedre', 'bedre')] }, b: { funn: [funn('Bedre', 'bedre')] }, c: { funn: [funn('Verre', 'verre')] } }),
    );
    expect(svar.map(({ studie, funn: funnene }) => [studie.id, ...funnene])).toEqual([['a', 'Likt'], ['c', 'Verre']]);
  });
});

test('pågår nå: etter tid, nyest først; det uvisse for seg', () => {
  const svar = pagar(
    base(
      {
        gammel: { status: 'pagar', beskrevetPer: 2012 },
        ny: { status: 'ide', beskrevetPer: '2023-12' },
        midt: { status: 'pagar', beskrevetPer: '2023-01' },
        ferdig: { status: 'avsluttet' },
        uviss: { status: 'ukjent', utprovinger: [utproving('pagar')] },
        glemt: { status: 'ukjent', utprovinger: [utproving('avsluttet')] },
      },
      { s: { status: 'delrapport', beskrevetPer: 2020 }, t: { status: 'ferdig', beskrevetPer: 2020 } },
    ),
  );
  const kort = (grupper: readonly { per: string; oppforinger: readonly { id: string }[] }[]) =>
    grupper.map(({ per, oppforinger }) => [per, ...oppforinger.map(({ id }) => id)]);
  expect(kort(svar.metoder)).toEqual([['2023-12', 'ny'], ['2023-01', 'midt'], ['2012', 'gammel']]);
  expect(kort(svar.studier)).toEqual([['2020', 's']]);
  expect(kort(svar.uvisse)).toEqual([['2020-06', 'uviss']]);
});
