import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lagFramdrift } from '../../scripts/importer/framdrift.ts';
import { valider } from '../../scripts/valider/valider.ts';
import { GOD, HODE, TEKST } from './darlig.ts';
import { IDAG, lagProsjekt, samlet, type Prosjekt } from './prosjekt.ts';
import { lagRader, MERKE, OVERSKRIFTER } from './proverapport.ts';
import { provetabell, somCsv, somXlsx } from './provefiler.ts';

let prosjekt: Prosjekt;
beforeAll(async () => {
  prosjekt = await lagProsjekt();
});
beforeEach(() => prosjekt.tom());
afterAll(() => prosjekt.slett());

const csv = (...rader: (readonly string[])[]) => somCsv([[...HODE], ...rader]);
const utfall = async (innhold: string) =>
  (await prosjekt.importer('a.csv', innhold)).rader.map((rad) => rad.utfall);
const FIL = 'content/metoder/verksted.mdx';
const ENDRET = ['Verksted', 'NAV Prøve', '2024', `${TEKST} Så fortsatte vi et år til.`];

describe('et utkast', () => {
  test('har det rapporten sier, og ukjent for resten', async () => {
    await prosjekt.importer('a.csv', csv(GOD));
    const data = parse((await prosjekt.les(FIL)).split(/^---$/mu)[1] ?? '') as object;
    expect(data).toMatchObject({
      tittel: 'Verksted',
      utkast: true,
      kortOm: TEKST,
      status: 'ukjent',
      alder: 'ukjent',
      malgrupper: [],
      tiltakskategorier: [],
      funn: [],
      utprovingsstatus: 'ukjent',
      utprovinger: [
        {
          kontor: 'nav-prove',
          start: 'ukjent',
          status: 'ukjent',
          kilde: { id: 'rapportering-2024', sted: 'NAV Prøve, NAV-kontor' },
        },
      ],
      beskrevetPer: '2024',
    });
    const { feil } = await valider({ rot: prosjekt.rot, idag: IDAG });
    expect(feil.filter(({ alvor }) => alvor === 'feil')).toEqual([]);
  });

  test('av et ukjent kontor sier hvilket det var', async () => {
    const { rader } = await prosjekt.importer('a.csv', csv(['Verksted', 'NAV Langt Borte', '2024', TEKST]));
    expect(await prosjekt.les(FIL)).toContain(
      'Rapporten er fra NAV Langt Borte, som ikke står i kontorlisten.',
    );
    expect(rader[0]?.rad.ubrukt).toEqual([['NAV-kontor', 'NAV Langt Borte']]);
  });

  test('har aldri personopplysninger i seg, heller ikke rapportfilen', async () => {
    const tekst = `${TEKST} Ring 91 23 45 67 eller skriv til kari@example.com. Ola Nordmann (01010750160) var med.`;
    await prosjekt.kjor(
      await prosjekt.skriv(
        'p.csv',
        csv(['Verksted', 'NAV Prøve', '2024', tekst], ['Kort', 'NAV Prøve', '2024', 'Spør Ola Nordmann.']),
      ),
    );
    const alt = `${await prosjekt.les(FIL)}\n${await samlet(prosjekt.rot, '.import')}`;
    for (const hemmelig of ['91 23', 'kari@', '01010750160', 'Nordmann']) expect(alt).not.toContain(hemmelig);
    expect(await prosjekt.les(FIL)).toContain(
      String.raw`Ring \[telefonnummer fjernet\] eller skriv til \[e-postadresse fjernet\]. \[navn fjernet\] (\[fødselsnummer fjernet\]) var med.`,
    );
  });
});

describe('en gang til', () => {
  test('endrer ingenting', async () => {
    expect(await utfall(csv(GOD))).toEqual(['ny']);
    const [side, manifest] = [await prosjekt.les(FIL), await prosjekt.les('.import/manifest.json')];
    expect(await utfall(csv(GOD))).toEqual(['uendret']);
    expect([await prosjekt.les(FIL), await prosjekt.les('.import/manifest.json')]).toEqual([side, manifest]);
  });

  test('med ny tekst oppdaterer en fil ingen har rørt', async () => {
    await utfall(csv(GOD));
    expect(await utfall(csv(ENDRET))).toEqual(['oppdatert']);
    expect(await prosjekt.les(FIL)).toContain('Så fortsatte vi et år til.');
    expect(await prosjekt.metoder()).toEqual(['provemetoden.mdx', 'verksted.mdx']);
  });

  test('rører aldri en fil redaktøren har endret', async () => {
    await utfall(csv(GOD));
    const redigert = (await prosjekt.les(FIL)).replace('tittel: Verksted', 'tittel: Vårt verksted');
    await writeFile(join(prosjekt.rot, FIL), redigert);
    expect(await utfall(csv(GOD))).toEqual(['redigert']);
    const { rader } = await prosjekt.importer('a.csv', csv(ENDRET));
    expect(rader[0]?.utfall).toBe('redigert-og-endret');
    expect(rader[0]?.feil[0]?.melding).toBe(
      `Rapporten er endret siden sist, men det er også ${FIL}. Filen er ikke rørt.`,
    );
    expect(await prosjekt.les(FIL)).toBe(redigert);
  });

  test('lager ikke det redaktøren har slettet', async () => {
    await utfall(csv(GOD));
    await rm(join(prosjekt.rot, FIL));
    expect(await utfall(csv(GOD))).toEqual(['slettet']);
    expect(await prosjekt.metoder()).toEqual(['provemetoden.mdx']);
  });

  test('uten manifest lages det ikke et utkast til', async () => {
    await utfall(csv(GOD));
    await rm(join(prosjekt.rot, '.import'), { recursive: true });
    expect(await utfall(csv(GOD))).toEqual(['finnes']);
  });

  test('samme rapport som regneark er som sist', async () => {
    await utfall(csv(GOD));
    const { rader } = await prosjekt.importer(
      'a.xlsx',
      await somXlsx({ Ark1: [[...HODE], ['Verksted', 'NAV Prøve', 2024, TEKST]] }),
    );
    expect(rader.map((rad) => rad.utfall)).toEqual(['uendret']);
  });

  test('tar aldri plassen til en side som ligger der', async () => {
    await writeFile(join(prosjekt.rot, FIL), 'Min egen side');
    expect(await utfall(csv(GOD))).toEqual(['ny']);
    expect(await prosjekt.les(FIL)).toBe('Min egen side');
    expect(await prosjekt.metoder()).toContain('verksted-nav-prove.mdx');
  });
});

describe('kommandoen', () => {
  test.each([
    ['godt regneark', csv(GOD), 0],
    ['bare advarsler', csv(['Kort', 'NAV Prøve', '2024', 'Lite']), 0],
    ['en ødelagt rad', csv(GOD, ['A', 'B', 'C', 'D', 'E']), 1],
    ['ikke et regneark', '%PDF-1.7', 1],
  ])('%s gir kode %#', async (_navn, innhold, kode) => {
    expect((await prosjekt.kjor(await prosjekt.skriv('k.csv', innhold))).kode).toBe(kode);
  });

  test.each([
    [['/finnes/ikke.csv'], 1, 'ikke.csv:1  Filen finnes ikke.'],
    [[], 2, 'Si hvilken fil som skal importeres.'],
    [['--tull', 'a.csv'], 2, 'Forstår ikke'],
    [['--hjelp'], 0, 'Bruk: npm run importer'],
  ])('%j gir kode %i', async (argumenter, kode, tekst) => {
    const svar = await prosjekt.kjor(...argumenter);
    expect(svar.kode).toBe(kode);
    expect(svar.ut + svar.feilmelding).toContain(tekst);
  });

  test('med ødelagt manifest stopper før noe skrives', async () => {
    await utfall(csv(GOD));
    await writeFile(join(prosjekt.rot, '.import/manifest.json'), '<<<<<<< HEAD');
    const svar = await prosjekt.kjor(await prosjekt.skriv('k.csv', csv(ENDRET)));
    expect([svar.kode, svar.feilmelding]).toEqual([
      2,
      '.import/manifest.json er ødelagt. Hent den tilbake fra git.\n',
    ]);
  });

  test('--prov skriver ingen utkast, og --ta-med-korte tar med de korte', async () => {
    const fil = await prosjekt.skriv('k.csv', csv(['Kort', 'NAV Prøve', '2024', 'Lite']));
    expect((await prosjekt.kjor('--ta-med-korte', '--prov', fil)).ut).toContain(
      '1 rad: 1 nytt utkast. Dette var en prøve. Ingenting er skrevet.',
    );
    expect(await prosjekt.metoder()).toEqual(['provemetoden.mdx']);
    expect((await prosjekt.kjor('--ta-med-korte', fil)).ut).toContain('1 rad: 1 nytt utkast.');
    expect(await prosjekt.metoder()).toContain('kort.mdx');
  });

  test('alt av en rad som ikke ble skrevet, står i rapportfilen, og en rapport erstatter aldri en annen', async () => {
    const fil = await prosjekt.skriv(
      'k.csv',
      `${HODE.join(';')};Rart\nKort;NAV Prøve;2024;Lite;Kruttønne\n"Åpen;x;y;Ballong\n`,
    );
    for (let nr = 0; nr < 2; nr += 1) await prosjekt.kjor(fil);
    for (const navn of [`rapport-${IDAG}.md`, `rapport-${IDAG}-2.md`]) {
      const rapport = await readFile(join(prosjekt.rot, '.import', navn), 'utf8');
      for (const ord of ['Lite', 'Kruttønne', 'Ballong']) expect(rapport).toContain(ord);
    }
  });
});

test('framdriften vises bare i en terminal', () => {
  const skrevet: string[] = [];
  const write = (tekst: string | Uint8Array) => skrevet.push(String(tekst)) > 0;
  lagFramdrift({ isTTY: false, write }).vis('Leser', 1, 2);
  expect(skrevet).toEqual([]);
  lagFramdrift({ isTTY: true, write }).vis('Leser', 1, 2);
  expect(skrevet).toEqual([`\r${'█'.repeat(15)}${'░'.repeat(15)} Leser: 1 av 2`]);
});

describe('prøven på 203 rapporter', () => {
  const KOPI = [
    {
      tittel: 'Festesona',
      tekst:
        'Kontoret følger opp unge som soner, og møter dem i fengselet før de slipper ut. Familien er med, og de avtaler bolig, jobb eller skole før løslatelsen. Oppfølgingen varer etterpå.',
    },
    {
      tittel: 'Jobbhuset',
      tekst:
        'Unge kommer til Jobbhuset hver dag i stedet for å vente. De søker jobber sammen, og de får hjelp av veiledere som sitter der hele tiden.',
    },
  ];
  const { rader, nestenTomme, medPersoner, kopierer } = lagRader(203, 7, KOPI);

  test('er merket som oppdiktet, og har det den skal ha', () => {
    expect(provetabell(rader)[0]).toEqual([MERKE]);
    expect([rader.length, nestenTomme.length, medPersoner.length]).toEqual([203, 22, 10]);
    expect(JSON.stringify(lagRader(203, 7, KOPI).rader)).toBe(JSON.stringify(rader));
  });

  test('blir til gyldige utkast, med alt som må sies om hver rad', async () => {
    const ekte = await lagProsjekt(true);
    const innhold = await somXlsx({ Rapporter: provetabell(rader) });
    const { rader: ut, feil, ulest } = await ekte.importer('prove.xlsx', innhold);
    const nr = (rad: { rad: { nr: number } }) => rad.rad.nr - 3;
    expect(ulest).toEqual([]);
    expect(feil.filter(({ alvor }) => alvor === 'feil')).toEqual([]);
    expect(ut).toHaveLength(203);
    expect(ut.filter((rad) => rad.utfall === 'for-kort').map(nr)).toEqual(nestenTomme);
    expect(ut.filter((rad) => rad.utfall === 'dublett').map(nr)).toEqual([38, 138]);
    expect(
      ut.filter(({ rad }) => rad.feil.some(({ regel }) => regel === 'personopplysninger')).map(nr),
    ).toEqual(medPersoner);
    for (const plass of kopierer) expect(ut[plass - 1]?.lik[0]?.styrke).toBe('samme navn');
    expect(ut.filter(({ bareToppsvar }) => bareToppsvar).length).toBeGreaterThan(20);
    const { feil: funnet } = await valider({ rot: ekte.rot, idag: IDAG });
    expect(funnet.filter(({ alvor }) => alvor === 'feil')).toEqual([]);
    const igjen = await ekte.importer('prove.csv', somCsv(provetabell(rader)));
    expect(new Set(igjen.rader.map((rad) => rad.utfall))).toEqual(
      new Set(['uendret', 'for-kort', 'dublett']),
    );
    await ekte.slett();
  });

  test('hver overskrift i den er kjent, unntatt dem som ikke skal være det', async () => {
    const { feil } = await prosjekt.importer('prove.csv', somCsv(provetabell(rader.slice(0, 1))));
    expect(feil.map(({ melding }) => melding)).toEqual([
      '2 kolonner er ukjente, og er ikke tatt med i utkastene: «Nr.», «Saksbehandlers notat».',
      'Kolonner om personer er ikke lest: «Kontaktperson».',
    ]);
    expect(OVERSKRIFTER).toHaveLength(35);
  });
});
