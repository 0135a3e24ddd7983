import { expect, test } from 'vitest';
import { fylkeskart, RUTE, type Kartfylke } from './fylkeskart.ts';

const fylke = (id: string, kontorer = 1, navn = id): Kartfylke => ({ id, navn, kontorer, metoder: kontorer });
const DAGENS = [
  'agder', 'akershus', 'buskerud', 'finnmark', 'innlandet', 'more-og-romsdal', 'nordland', 'oslo', 'rogaland',
  'telemark', 'troms', 'trondelag', 'vestfold', 'vestland', 'ostfold',
];

test('rutene leses fra nord til sør og fra vest til øst', () => {
  expect(fylkeskart(DAGENS.map((id) => fylke(id))).ruter.map(({ id }) => id)).toEqual([
    'troms', 'finnmark', 'nordland', 'more-og-romsdal', 'trondelag', 'vestland', 'innlandet', 'rogaland', 'buskerud',
    'oslo', 'akershus', 'agder', 'telemark', 'vestfold', 'ostfold',
  ]);
});

test('ingen ruter ligger oppå hverandre, og alle er inne i bildet', () => {
  const { ruter, bredde, hoyde } = fylkeskart(DAGENS.map((id) => fylke(id)));
  for (const a of ruter) {
    expect(a.x >= 0 && a.y >= 0 && a.x + RUTE.bredde <= bredde && a.y + RUTE.hoyde <= hoyde).toBe(true);
    for (const b of ruter) {
      if (a.id !== b.id) expect(Math.abs(a.x - b.x) >= RUTE.bredde || Math.abs(a.y - b.y) >= RUTE.hoyde).toBe(true);
    }
  }
});

test.each([
  ['vestland', 'rogaland', 'sør'],
  ['innlandet', 'oslo', 'sør'],
  ['trondelag', 'nordland', 'nord'],
  ['oslo', 'akershus', 'øst'],
  ['agder', 'telemark', 'øst'],
])('%s har %s mot %s', (fra, til, retning) => {
  const { ruter } = fylkeskart(DAGENS.map((id) => fylke(id)));
  const [a, b] = [fra, til].map((id) => ruter.find((rute) => rute.id === id)!);
  const mot = b!.y > a!.y ? 'sør' : b!.y < a!.y ? 'nord' : b!.x > a!.x ? 'øst' : 'vest';
  expect(mot).toBe(retning);
});

test('et fylke kartet ikke kjenner, får en rute under de andre', () => {
  const { ruter, hoyde } = fylkeskart([fylke('agder'), fylke('nytt-fylke')]);
  expect(ruter.at(-1)?.id).toBe('nytt-fylke');
  expect(hoyde).toBeGreaterThan(fylkeskart([fylke('agder')]).hoyde);
});

test.each([
  ['Møre og Romsdal', ['Møre og', 'Romsdal']],
  ['Innlandet', ['Innlandet']],
])('navnet %s brytes der det er plass', (navn, ventet) => {
  expect(fylkeskart([fylke('oslo', 1, navn)]).ruter[0]?.linjer).toEqual(ventet);
});

test.each([
  [[7, 0], [7, 0]],
  [[8, 2], [0, 0]],
])('kontor %j gir prikker %j: alle eller ingen', (kontorer, ventet) => {
  const kart = fylkeskart([fylke('troms', kontorer[0]), fylke('oslo', kontorer[1])]);
  expect(kart.ruter.map(({ prikker }) => prikker.length)).toEqual(ventet);
});
