import { expect, test } from 'vitest';
import { IDAG, provebase, råfiler, side, type Filer } from '../../tests/prove/base.ts';
import { provemetode } from '../../tests/prove/metode.ts';
import { byggBase } from '../valider/base.ts';
import { nyFeil } from '../valider/feil.ts';
import { finnBorte } from './borte.ts';
import { lesEndringer, type Filendring } from './endringer.ts';
import { sammendrag, trygg } from './sammendrag.ts';
import { sammendragAv, type Sidesammendrag } from './side.ts';

const z = (...biter: string[]) => biter.map((bit) => `${bit}\0`).join('');

test('leser git diff, også navn med mellomrom og filer som er flyttet', () => {
  expect(
    lesEndringer(
      z('A', 'content/a.mdx', 'M', 'content/b c.mdx', 'R090', 'content/d.mdx', 'content/e.mdx', 'D', 'content/f.mdx', 'M', 'public/x.png'),
      z('10\t0\tcontent/a.mdx', '2\t3\tcontent/b c.mdx', '1\t1\t', 'content/d.mdx', 'content/e.mdx', '0\t7\tcontent/f.mdx', '-\t-\tpublic/x.png'),
    ),
  ).toEqual([
    { slag: 'ny', fil: 'content/a.mdx', pluss: 10, minus: 0 },
    { slag: 'endret', fil: 'content/b c.mdx', pluss: 2, minus: 3 },
    { slag: 'flyttet', fil: 'content/e.mdx', fra: 'content/d.mdx', pluss: 1, minus: 1 },
    { slag: 'slettet', fil: 'content/f.mdx', pluss: 0, minus: 7 },
    { slag: 'endret', fil: 'public/x.png', pluss: 0, minus: 0 },
  ]);
  expect(lesEndringer('', '')).toEqual([]);
});

test.each<[string, string[], Filer, string[]]>([
  ['alt er der', ['content/metoder/provemetoden.mdx', 'content/kilder/prove-2020.yaml'], {}, []],
  ['en kilde som er borte, meldes av andre regler', ['content/kilder/gammel.yaml'], {}, []],
  ['maler har ingen adresse', ['content/metoder/_mal.mdx'], {}, []],
  ['flyttet', ['content/metoder/gammel.mdx'], { 'content/metoder/ny.mdx': side({ tidligereId: ['gammel'] }) }, []],
  ['fjernet', ['content/metoder/gammel.mdx'], { 'content/fjernet.yaml': '- { type: metode, id: gammel }\n' }, []],
  [
    'flyttet i en annen samling',
    ['content/begreper/gammel.md'],
    { 'content/metoder/ny.mdx': side({ tidligereId: ['gammel'] }) },
    ['content/begreper/gammel.md: Siden /begreper/gammel/ er borte, så lenker til den ender i ingenting.'],
  ],
  [
    'bare borte',
    ['content/metoder/gammel.mdx'],
    {},
    ['content/metoder/gammel.mdx: Siden /metoder/gammel/ er borte, så lenker til den ender i ingenting.'],
  ],
])('borte: %s', (_navn, for_, andre, ventet) => {
  const base = byggBase(råfiler({ ...provebase(), ...andre }), { idag: IDAG });
  expect(finnBorte(for_, base).map(({ fil, melding }) => `${fil}: ${melding}`)).toEqual(ventet);
});

test('hva som er å si om en side', () => {
  const base = byggBase(råfiler({ ...provebase(), 'content/metoder/tom.mdx': side(provemetode({ tittel: 7, utkast: true })) }), { idag: IDAG });
  const om = (fil: string) => base.dokumenter.filter((ett) => ett.fil === fil).map(sammendragAv)[0];
  expect(om('content/metoder/provemetoden.mdx')).toMatchObject({ type: 'metode', tittel: 'Prøvemetoden', utkast: false, kompletthet: 'Skisse' });
  expect(om('content/metoder/provemetoden.mdx')?.tekst).toMatch(/^Prøvemetoden\n\nEn metode som bare finnes i testene\.\n\n## Problemet/u);
  expect(om('content/metoder/tom.mdx')).toMatchObject({ tittel: 'tom', utkast: true, kompletthet: undefined });
});

const omSide = (fil: string, mer: Partial<Sidesammendrag> = {}): [string, Sidesammendrag] => [
  fil,
  { fil, type: 'metode', tittel: 'Kafé', utkast: false, kompletthet: 'Delvis beskrevet', ukjente: 3, tekst: '', ...mer },
];
const ny: Filendring = { slag: 'ny', fil: 'content/metoder/kafe.mdx', pluss: 50, minus: 0 };

test('sammendraget sier hva som er nytt, hvor helt det er, hva det ligner, og hva som må rettes', () => {
  expect(
    sammendrag({
      endringer: [
        ny,
        { slag: 'endret', fil: 'content/begreper/nav.md', pluss: 1, minus: 1 },
        { slag: 'flyttet', fil: 'content/metoder/b.mdx', fra: 'content/metoder/a.mdx', pluss: 0, minus: 0 },
        { slag: 'slettet', fil: 'content/metoder/c.mdx', pluss: 0, minus: 90 },
        { slag: 'ny', fil: 'content/kilder/k.yaml', pluss: 0, minus: 0 },
        { slag: 'endret', fil: 'src/nettsted.ts', pluss: 1, minus: 0 },
      ],
      sider: new Map([omSide(ny.fil, { utkast: true }), omSide('content/begreper/nav.md', { type: 'begrep', tittel: 'NAV', kompletthet: undefined, ukjente: 1 })]),
      feil: [
        nyFeil(ny.fil, 'ferskhet', { linje: 9, alvor: 'advarsel', melding: 'Gammel.', råd: 'Les den.' }),
        nyFeil('content/metoder/c.mdx', 'borte', { melding: 'Siden er borte.' }),
        nyFeil('content/metoder/urort.mdx', 'ferskhet', { alvor: 'advarsel', melding: 'Ikke vår.' }),
        nyFeil(ny.fil, 'referanse', { linje: 4, felt: 'malgrupper.0', melding: '«x» finnes ikke.' }),
      ],
      likt: new Map([[ny.fil, [{ tittel: 'Språkkafé', hvor: 'Ligner mye' }]]]),
    }),
  ).toBe(`## Sammendrag for redaktøren

Endringen er middels stor: 143 linjer i 6 filer.

1 fil utenfor content/ er også endret: be en utvikler se på dem.

### Nye sider

- **Kafé** (metode, utkast) \`content/metoder/kafe.mdx\`. Delvis beskrevet. 3 felter er ukjent.
  - Ligner mye: Språkkafé. Er det samme metode, hører utprøvingen hjemme på den siden.

### Endrede sider

- **NAV** (begrep) \`content/begreper/nav.md\`. 1 felt er ukjent.

### Annet i innholdet

- \`content/kilder/k.yaml\` (ny)

### Sider med nytt navn

- \`content/metoder/a.mdx\` heter nå \`content/metoder/b.mdx\`

### Slettede filer

- \`content/metoder/c.mdx\`

### 2 feil må rettes

- **Må rettes:** \`content/metoder/c.mdx:1\` Siden er borte.
- **Må rettes:** \`content/metoder/kafe.mdx:4\` malgrupper: «x» finnes ikke.
- \`content/metoder/kafe.mdx:9\` Gammel. Les den.

### Før du godkjenner

- [ ] Hører det hjemme her: prøvd ved et NAV-kontor, beskrevet slik at andre kan gjøre det samme?
- [ ] Har hver opplysning en kilde, og hvert tall et år?
- [ ] Er det kontoret forteller, skilt fra det andre har undersøkt?
- [ ] Står det hva vi ikke vet?
- [ ] Er siden uten navn og andre personopplysninger, og kan en ny kollega lese den?`);
});

test.each<[string, Filendring[], RegExp]>([
  ['ingen', [], /^## Sammendrag for redaktøren\n\nIngen filer er endret\.\n\nValidatoren fant ingenting/u],
  ['liten', [ny], /Endringen er liten: 50 linjer i 1 fil\./u],
  ['stor', [{ ...ny, pluss: 401 }], /Endringen er stor: 401 linjer i 1 fil\. Kan den deles/u],
  ['mange filer', Array.from({ length: 13 }, (_v, nr) => ({ ...ny, fil: `content/${nr}`, pluss: 1 })), /Endringen er stor: 13 linjer i 13 filer\./u],
])('størrelse: %s', (_navn, endringer, ventet) => {
  expect(sammendrag({ endringer, sider: new Map(), feil: [], likt: new Map() })).toMatch(ventet);
});

test('en lang liste kuttes, med feilene først', () => {
  const feil = Array.from({ length: 60 }, (_v, nr) => nyFeil(ny.fil, 'x', { linje: nr + 1, melding: 'Feil.', alvor: nr === 59 ? 'feil' : 'advarsel' }));
  const tekst = sammendrag({ endringer: [ny], sider: new Map(), feil, likt: new Map() });
  expect(tekst).toContain('### 1 feil må rettes\n\n- **Må rettes:** `content/metoder/kafe.mdx:60` Feil.');
  expect(tekst).toContain('Og 10 til. Kjør `npm run valider` for å se alle.');
});

test.each([
  ['<img src=x onerror=1>', '&lt;img src=x onerror=1\\>'],
  ['[x](javascript:1) **fet** `kode`', '\\[x\\](javascript:1) \\*\\*fet\\*\\* \\`kode\\`'],
  ['linje\n## tittel\u202E', 'linje \\#\\# tittel '],
  ['hei @alle', 'hei @\u2060alle'],
])('%j er ren tekst i Markdown', (tekst, ventet) => expect(trygg(tekst)).toBe(ventet));
