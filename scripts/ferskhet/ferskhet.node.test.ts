import { expect, test } from 'vitest';
import { provebase, råfiler, side } from '../../tests/prove/base.ts';
import { provemetode } from '../../tests/prove/metode.ts';
import { finnGamle } from './liste.ts';
import { github, json, markdown, oppsummer, terminal } from './rapport.ts';
import { kjor } from './kommando.ts';

const metode = (tittel: string, sistKontrollert: string, mer: object = {}) => side(provemetode({ tittel, sistKontrollert, ...mer }));

const gamle = finnGamle(
  råfiler({
    ...provebase(),
    'content/metoder/ett-aar.mdx': metode('Ett år', '2025-11-20'),
    'content/metoder/over-ett.mdx': metode('Over *ett*', '2025-11-19'),
    'content/metoder/over-to.mdx': metode('Over to', '2024-01-02', { kontakt: 'ukjent' }),
    'content/metoder/over-to-b.mdx': metode('Over to b', '2024-11-19'),
    'content/metoder/utkast.mdx': metode('Utkast', '2019-01-01', { utkast: true }),
    'content/metoder/odelagt.mdx': '---\nsistKontrollert: i går\ntittel: [\n---\n',
  }),
  '2026-11-20',
);

test('eldste først, med eier som rolle, uten utkast og det som er ferskt', () => {
  expect(gamle.map(({ tittel, grad, eier }) => [tittel, grad, eier])).toEqual([
    ['Over to', 'utdatert', 'Redaksjonen'],
    ['Over to b', 'utdatert', 'Prosjektansvarlig, NAV Prøve'],
    ['Over *ett*', 'gammel', 'Prosjektansvarlig, NAV Prøve'],
  ]);
});

test('terminalen viser eier for eier', () => {
  const linjer = gamle.map(({ linje }) => linje);
  expect(terminal(gamle)).toBe(
    `Redaksjonen
  content/metoder/over-to.mdx:${linjer[0]}  Over to (2. januar 2024) – over to år

Prosjektansvarlig, NAV Prøve
  content/metoder/over-to-b.mdx:${linjer[1]}  Over to b (19. november 2024) – over to år
  content/metoder/over-ett.mdx:${linjer[2]}  Over *ett* (19. november 2025)

3 sider bør kontrolleres, 2 av dem er ikke kontrollert på over to år.

Les siden mot kilden, rett det som er endret, og sett ny dato i «sistKontrollert».`,
  );
});

test('GitHub får en anmerkning på linjen', () => {
  expect(github(gamle.slice(2))).toBe(
    `::warning file=content/metoder/over-ett.mdx,line=${gamle[2]?.linje},title=ferskhet::Ikke kontrollert på over ett år. ` +
      'Ansvarlig: Prosjektansvarlig, NAV Prøve.%0ALes siden mot kilden, rett det som er endret, og sett ny dato i «sistKontrollert».\n' +
      '1 side bør kontrolleres.',
  );
});

test('Markdown er en liste å krysse av, med tegn gjort ufarlige', () => {
  expect(markdown(gamle.slice(2))).toBe(
    `1 side bør kontrolleres.

### Prosjektansvarlig, NAV Prøve

- [ ] Over \\*ett\\* – 19. november 2025 (\`content/metoder/over-ett.mdx\`)

Les siden mot kilden, rett det som er endret, og sett ny dato i «sistKontrollert».`,
  );
});

test('JSON har alt', () => {
  expect(JSON.parse(json(gamle))).toMatchObject({ gamle, oppsummering: { antall: 3 } });
});

test('når alt er ferskt', () => expect(oppsummer([])).toBe('Alt er kontrollert mot kilden det siste året.'));

test.each([
  [['--rot', '/finnes/ikke'], 2, 'Mappen content/ finnes ikke i /finnes/ikke.\n'],
  [['--format', 'xml'], 2, /^Formatet «xml» finnes ikke\.\n\nBruk: npm run ferskhet/u],
  [['--tull'], 2, /^Forstår ikke «--tull»\.\n\nBruk/u],
])('%j', async (argumenter, kode, melding) => {
  expect(await kjor(argumenter, '2026-11-20')).toEqual({ ut: '', feilmelding: expect.stringMatching(melding) as string, kode });
});

test('en lang liste er ingen feil', async () => {
  const svar = await kjor(['--rot', new URL('../../', import.meta.url).pathname], '2040-01-01');
  expect(svar.kode).toBe(0);
  expect(svar.ut).toMatch(/\d+ sider bør kontrolleres, \d+ av dem er ikke kontrollert på over to år\./u);
});
