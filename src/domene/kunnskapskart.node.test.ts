import { describe, expect, test } from 'vitest';
import { INGEN_VALGT } from '../sok/fasetter.ts';
import { filtrer } from '../sok/telling.ts';
import { lesTilstand } from '../sok/tilstand.ts';
import { antallAv, kunnskapskart, type Celle, type Kartpost } from './kunnskapskart.ts';
import { KARTENE } from './kunnskapskart/kartene.ts';
import { kartfil } from './kunnskapskart/kartfil.ts';
import { radsetning } from './kunnskapskart/radsetning.ts';
import { FORSKNINGSSLAG, forskningsslag, METODESLAG, metodeslag } from './kunnskapskart/slag.ts';

const post = (slag: string, malgruppe: string[], tiltakskategori: string[], utfall = 'uavklart'): Kartpost => ({
  slag,
  fasetter: { ...INGEN_VALGT, malgruppe, tiltakskategori, utfall: [utfall] },
});
const POSTER = [
  post('uavhengig', ['unge'], ['moteplass', 'gjeld'], 'virket-ikke'),
  post('lokalt', ['unge', 'barn'], ['moteplass'], 'lovende'),
  post('provd', ['unge'], ['moteplass']),
  post('provd', ['barn'], ['kurs']),
];
const RADER = [
  { id: 'unge', navn: 'Unge' },
  { id: 'barn', navn: 'Barn', overordnet: 'unge' },
  { id: 'eldre', navn: 'Eldre' },
];
const KOLONNER = [
  { id: 'moteplass', navn: 'Møteplass' },
  { id: 'gjeld', navn: 'Gjeldsrådgivning' },
  { id: 'kurs', navn: 'Kurs' },
  { id: 'chat', navn: 'Chat' },
];
const kart = (poster: readonly Kartpost[] = POSTER) =>
  kunnskapskart({ poster, rader: RADER, kolonner: KOLONNER, kolonnefasett: 'tiltakskategori', slag: METODESLAG, fast: {} });
const kort = ({ antall, slag }: Celle) => [antall, ...slag.map((ett) => `${ett.antall} ${ett.slag.id}`)].join(' ');
const finn = (id: string) => KARTENE.find((ett) => ett.id === id)!;

describe('kunnskapskartet', () => {
  test('hver rute teller slagene som finnes, og tomme ruter blir stående', () => {
    expect(kart().rader.map(({ id, alle, celler }) => [id, kort(alle), ...celler.map(kort)])).toEqual([
      ['unge', '3 1 uavhengig 1 lokalt 1 provd', '3 1 uavhengig 1 lokalt 1 provd', '1 1 uavhengig', '0', '0'],
      ['barn', '2 1 lokalt 1 provd', '1 1 lokalt', '0', '1 1 provd', '0'],
      ['eldre', '0', '0', '0', '0', '0'],
    ]);
    expect(kart().kolonner.map(({ alle }) => alle.antall)).toEqual([3, 1, 1, 0]);
    expect(kort(kart().alle)).toBe('4 1 uavhengig 1 lokalt 2 provd');
  });

  test('hvert tall er det søket ruten fører til, gir, og slagene summerer til det', () => {
    const { rader, kolonner, alle } = kart();
    for (const celle of [alle, ...kolonner.map((ett) => ett.alle), ...rader.flatMap((rad) => [rad.alle, ...rad.celler])]) {
      const { valgt } = lesTilstand(new URL(celle.adresse, 'http://a').searchParams);
      expect(filtrer(POSTER, valgt)).toHaveLength(celle.antall);
      expect(celle.slag.reduce((sum, { antall }) => sum + antall, 0)).toBe(celle.antall);
    }
  });

  test('søket ruten fører til, bærer både rad, kolonne og det som er fast', () => {
    const { rader } = kunnskapskart({
      poster: POSTER, rader: RADER, kolonner: KOLONNER, kolonnefasett: 'tiltakskategori', slag: METODESLAG, fast: { type: ['forskning'] },
    });
    expect(rader[0]?.celler[0]?.adresse).toBe('/sok/?type=forskning&malgruppe=unge&tiltakskategori=moteplass');
  });

  test('smalere grupper er merket', () => expect(kart().rader.map(({ under }) => under)).toEqual([false, true, false]));

  test('det som ikke har målgruppe, telles for seg', () => {
    expect([kart().utenGruppe, kart([...POSTER, post('provd', [], ['kurs'])]).utenGruppe]).toEqual([0, 1]);
  });

  test('antall av ett slag', () => {
    const celle = kart().alle;
    expect([antallAv(celle, 'provd'), antallAv(celle, 'planlagt')]).toEqual([2, 0]);
  });
});

describe('hvor godt noe er undersøkt', () => {
  test.each([
    ['effekt-undersokt', 'uavhengig'],
    ['evaluert-uavhengig', 'uavhengig'],
    ['evaluert-lokalt', 'lokalt'],
    ['provd-lokalt', 'provd'],
    ['ikke-provd', 'planlagt'],
    ['ukjent', 'ukjent'],
  ] as const)('metode: %s → %s', (status, ventet) => expect(metodeslag(status)).toBe(ventet));

  test.each([
    ['ferdig', ['rct'], 'sammenligner'],
    ['pagar', ['registerstudie', 'kvalitativ'], 'sammenligner'],
    ['ferdig', ['kvalitativ'], 'funn'],
    ['delrapport', ['for-etter'], 'funn'],
    ['ferdig', [], 'uten-funn'],
    ['ukjent', [], 'uten-funn'],
    ['pagar', [], 'underveis'],
    ['planlagt', [], 'underveis'],
    ['delrapport', [], 'underveis'],
  ] as const)('studie: %s med %j → %s', (status, design, ventet) => {
    const funn = design.map((ett) => ({ design: ett })) as unknown as Parameters<typeof forskningsslag>[0]['funn'];
    expect(forskningsslag({ status, funn })).toBe(ventet);
  });

  test('hvert slag har sitt eget merke', () => {
    for (const slag of [METODESLAG, FORSKNINGSSLAG]) expect(new Set(slag.map(({ merke }) => merke)).size).toBe(slag.length);
  });
});

describe('setningen om hver gruppe', () => {
  const setninger = (id: string, poster = POSTER) => {
    const om = finn(id);
    const ett = kunnskapskart({
      poster,
      rader: RADER,
      kolonner: id === 'utfall' ? ['virket', 'lovende', 'uavklart', 'virket-ikke'].map((verdi) => ({ id: verdi, navn: verdi })) : KOLONNER,
      kolonnefasett: om.kolonnefasett,
      slag: om.slag,
      fast: {},
    });
    return ett.rader.map((rad) => radsetning(rad, ett, om));
  };

  test('metoder og tiltak', () => {
    expect(setninger('tiltakskategori')).toEqual([
      'Tre metoder for unge. Én er evaluert av andre. Ingen med kurs.',
      'To metoder for barn. Ingen er evaluert av andre. Ingen med gjeldsrådgivning.',
      'Ingen metoder for eldre.',
    ]);
  });

  test('én metode, og alle', () => {
    expect(setninger('tiltakskategori', [post('uavhengig', ['unge'], ['kurs']), post('lokalt', ['barn'], ['kurs'])])).toEqual([
      'Én metode for unge. Den er evaluert av andre.',
      'Én metode for barn. Den er ikke evaluert av andre.',
      'Ingen metoder for eldre.',
    ]);
    expect(setninger('tiltakskategori', [post('uavhengig', ['unge'], ['kurs']), post('uavhengig', ['unge'], ['kurs'])])[0]).toBe(
      'To metoder for unge. Alle er evaluert av andre.',
    );
  });

  test('mange hull: de som finnes for flest andre først, resten telles', () => {
    const kolonner = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, navn: id.toUpperCase() }));
    const poster = [
      post('provd', ['unge'], []),
      post('provd', ['barn'], ['a', 'b', 'c', 'd', 'e']),
      post('provd', ['eldre'], ['e']),
    ];
    const ett = kunnskapskart({ poster, rader: RADER, kolonner, kolonnefasett: 'tiltakskategori', slag: METODESLAG, fast: {} });
    expect(radsetning(ett.rader[0]!, ett, finn('tiltakskategori'))).toBe(
      'Én metode for unge. Den er ikke evaluert av andre. Ingen med e, a, b eller to andre tiltak.',
    );
  });

  test('utfall', () => {
    expect(setninger('utfall')).toEqual([
      'Tre metoder for unge. Ingen er vist å virke. Én er uavklart. Én virket ikke som ønsket.',
      'To metoder for barn. Ingen er vist å virke. Én er uavklart.',
      'Ingen metoder for eldre.',
    ]);
  });

  test('studier', () => {
    expect(setninger('forskning', [post('sammenligner', ['unge'], ['kurs']), post('underveis', ['barn'], ['kurs'])])).toEqual([
      'Én studie om unge. Den sammenligner med hva som ellers ville skjedd.',
      'Én studie om barn. Den sammenligner ikke med hva som ellers ville skjedd.',
      'Ingen studier om eldre.',
    ]);
  });
});

test('kartet som fil: hode, én linje per rute, også de tomme', () => {
  const linjer = kartfil(kart(), finn('tiltakskategori'), (adresse) => `https://a.no${adresse}`).trimEnd().split('\r\n');
  expect(linjer[0]).toBe(
    '\uFEFFMålgruppe;Tiltak;Metoder i alt;Evaluert av andre;Evaluert av kontoret selv;Prøvd, ikke evaluert;Ikke prøvd ennå;Ikke oppgitt;Adresse',
  );
  expect(linjer).toHaveLength(1 + RADER.length * KOLONNER.length);
  expect(linjer[1]).toBe('Unge;Møteplass;3;1;1;1;0;0;https://a.no/sok/?malgruppe=unge&tiltakskategori=moteplass');
  expect(linjer.at(-1)).toBe('Eldre;Chat;0;0;0;0;0;0;https://a.no/sok/?malgruppe=eldre&tiltakskategori=chat');
});
