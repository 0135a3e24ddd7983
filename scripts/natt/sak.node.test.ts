import { expect, test } from 'vitest';
import { oppdaterSak, SAKSTITTEL, sakstekst, type Funn } from './sak.ts';

const noe: Funn = { tittel: 'Adresser', tekst: '- [ ] en', noeAGjore: true };
const ingenting: Funn = { tittel: 'Ferskhet', tekst: 'Alt er kontrollert.', noeAGjore: false };

test.each<[string, Funn[], string, string, string[]]>([
  ['ny', [noe, ingenting], '', 'En ny sak er åpnet.', ['issue list', 'label create', 'issue create']],
  ['oppdatert', [noe, ingenting], '12\n', 'Sak 12 er oppdatert.', ['issue list', 'issue edit']],
  ['lukket', [ingenting], '12\n', 'Alt er i orden. Sak 12 er lukket.', ['issue list', 'issue close']],
  ['ingen', [ingenting], '', 'Alt er i orden, og ingen sak er åpen.', ['issue list']],
])('saken blir %s', async (_navn, funn, liste, ventet, kall) => {
  const gjort: string[] = [];
  const inn: string[] = [];
  const svar = await oppdaterSak(funn, async (argumenter, tekst) => {
    gjort.push(argumenter.slice(0, 2).join(' '));
    if (tekst !== undefined) inn.push(tekst);
    return gjort.length === 1 ? liste : '';
  });
  expect(svar).toBe(ventet);
  expect(gjort).toEqual(kall);
  expect(inn).toEqual(funn.includes(noe) ? [sakstekst(funn)] : []);
});

test('teksten har delene, og får plass hos GitHub', () => {
  expect(sakstekst([noe, ingenting])).toMatch(/^Denne saken holdes oppdatert[^\n]+\n\n## Adresser\n\n- \[ \] en\n\n## Ferskhet\n\nAlt er kontrollert\.$/u);
  const lang = sakstekst([{ ...noe, tekst: '- [ ] en adresse\n'.repeat(10_000) }]);
  expect(lang.length).toBeLessThan(65_000);
  expect(lang).toMatch(/- \[ \] en adresse\n\nOg flere\./u);
  expect(SAKSTITTEL.length).toBeLessThan(256);
});
