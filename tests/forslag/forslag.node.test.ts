import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lesForslag, type Forslag } from '../../scripts/forslag/forslag.ts';
import { delValg, lesSkjema } from '../../scripts/forslag/skjemasvar.ts';
import { lesGrunnlag } from '../../scripts/utkast/grunnlag.ts';
import { lesInnhold } from '../../scripts/valider/les.ts';
import { skillFrontmatter } from '../../scripts/valider/les/skill.ts';
import { validerFiler } from '../../scripts/valider/valider.ts';
import { IDAG } from '../prove/base.ts';

const rot = new URL('../../', import.meta.url).pathname;
const mappe = `${rot}tests/forslag/skjema/`;
const filnavn = readdirSync(mappe).map((navn) => navn.replace('.md', ''));
const tekst = (navn: string) => readFileSync(`${mappe}${navn}.md`, 'utf8');

// The words of the real base with one of its methods: what the form offers, without checking 300 files each time.
const trengs = /^content\/(?:vokabular|kontorer|kilder|metoder\/ssa\.mdx)/u;
const filer = ((await lesInnhold(rot)) ?? []).filter(({ fil }) => trengs.test(fil));
const grunnlag = lesGrunnlag(filer, IDAG);
const les = (navn: string) =>
  lesForslag({ nummer: 12, tekst: tekst(navn), adresse: 'https://github.com/o/r/issues/12' }, grunnlag, IDAG);

const alle = new Map(filnavn.map((navn) => [navn, les(navn)] as const));
const svar = (navn: string): Forslag => alle.get(navn) as Forslag;
const utkastene = [...alle].flatMap(([navn, forslag]) =>
  forslag.slag === 'utkast' ? [[navn, forslag] as const] : [],
);
const utkast = (navn: string) => {
  const forslag = svar(navn);
  if (forslag.slag !== 'utkast') throw new Error(forslag.kommentar);
  const [side, kilde] = forslag.filer;
  return { ...forslag, side: side?.tekst ?? '', kilde: kilde?.tekst ?? '', fil: side?.fil ?? '' };
};
const felter = (navn: string) => {
  const delt = skillFrontmatter(utkast(navn).side);
  return parse(delt.yaml ?? '') as Record<string, unknown>;
};

function* noder(node: Nodes): Iterable<Nodes> {
  yield node;
  if ('children' in node) for (const barn of node.children) yield* noder(barn);
}

const UTKAST_UVENTET = [
  'fodselsnummer',
  'fodselsnummer-delt',
  'fodselsnummer-utenfor',
  'telefon',
  'epost',
  'tomme-felt',
  'ukjente-valg',
  'for-lang-tittel',
  'samme-tittel',
  'tom',
  'fri-tekst',
];

test('hvert lagret skjema blir enten et utkast eller et svar om hva som mangler', () => {
  expect(
    [...alle]
      .filter(([, { slag }]) => slag === 'mangler')
      .map(([navn]) => navn)
      .sort(),
  ).toEqual(UTKAST_UVENTET.toSorted());
  expect(filnavn.length).toBeGreaterThanOrEqual(30);
});

describe('et utkast er trygt, hva som enn er skrevet', () => {
  test.each(utkastene)('%s', (_navn, forslag) => {
    for (const { fil } of forslag.filer) {
      expect(fil).toMatch(/^content\/(?:metoder|kilder)\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mdx|yaml)$/u);
    }
    expect(forslag.tittel).toMatch(/^Utkast: [a-z0-9-]+ \(forslag 12\)$/u);
    const [side] = forslag.filer;
    const delt = skillFrontmatter(side?.tekst ?? '');
    expect(parse(delt.yaml ?? '')).toMatchObject({ utkast: true, utfall: { vurdering: 'uavklart' } });
    const kropp = 'kropp' in delt ? delt.kropp : '';
    const tre = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(kropp);
    const slag = new Set([...noder(tre)].map(({ type }) => type));
    const lov = ['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'mdxJsxTextElement', 'link'];
    expect([...slag].filter((type) => !lov.includes(type))).toEqual([]);
    for (const node of noder(tre)) {
      if (node.type === 'mdxJsxTextElement') expect(node.name).toBe('Kilde');
      if (node.type === 'link') expect(node.url).toMatch(/^https?:/u);
      if (node.type === 'heading') expect(node.depth).toBe(2);
    }
    expect(Buffer.from(JSON.stringify(forslag)).toString('base64').length).toBeLessThan(128_000);
  });

  test('alle følger validatorens regler, hver for seg', () => {
    for (const [navn, { filer: nye }] of utkastene) {
      const råfiler = nye.map((ny) => ({ fil: ny.fil, innhold: new TextEncoder().encode(ny.tekst) }));
      const { feil } = validerFiler([...filer, ...råfiler], { idag: IDAG });
      expect(
        feil.filter(({ alvor, fil }) => alvor === 'feil' && nye.some((ny) => ny.fil === fil)),
        navn,
      ).toEqual([]);
    }
  });
});

describe('svaret er trygt', () => {
  test.each([...alle])('%s', (_navn, { kommentar }) => {
    const tre = unified().use(remarkParse).use(remarkGfm).parse(kommentar);
    for (const node of noder(tre)) {
      expect(['image', 'link', 'heading', 'definition', 'footnoteReference', 'code', 'table']).not.toContain(
        node.type,
      );
      if (node.type === 'html')
        expect(node.value).toMatch(
          /^<details><summary>\d+ opplysninger står som «ukjent» i utkastet<\/summary>$|^<\/details>$/u,
        );
      if (node.type === 'text') expect(node.value).not.toMatch(/@[a-z]|#\d|GH-\d|\$\{\{/iu);
    }
    expect(kommentar).not.toMatch(/\d{6}[\s\u200b]?\d{5}|912 34 567|kari\.nordmann/u);
    expect(kommentar).not.toMatch(/\p{Cf}/u);
    expect(kommentar.length).toBeLessThan(20_000);
  });
});

describe('hva som ble av', () => {
  test('et godt forslag', () => {
    const { side, kilde, kommentar } = utkast('god');
    expect(felter('god')).toMatchObject({
      tittel: 'Sjakk i parken',
      malgrupper: ['unge', 'innvandrere'],
      tiltakskategorier: [
        { id: 'opplaering', grunnlag: 'kilde' },
        { id: 'moteplass', grunnlag: 'kilde' },
      ],
      status: 'pagar',
      utprovinger: [{ kontor: 'nav-alna', rolle: 'deltaker', start: '2024-09' }],
    });
    expect(side).toContain(
      '1. Sett fram bordene.\n2. Kok kaffe.\n\nHver tirsdag kom det 12 deltakere.<Kilde id="egen-sjakk-i-parken" sted="forslag 12" />',
    );
    expect(parse(kilde)).toMatchObject({
      institusjon: 'NAV Alna',
      adresse: 'https://github.com/o/r/issues/12',
      uavhengig: false,
    });
    expect(kommentar).toContain('**Dette har dere ikke skrevet noe om ennå**\n\n- Måloppnåelse');
    expect(kommentar).toContain(
      'Utkastet ligger i `content/metoder/sjakk-i-parken.mdx` og `content/kilder/egen-sjakk-i-parken.yaml`.',
    );
  });

  test.each([
    ['crlf', 'god'],
    ['dobbelt-skjema', 'god'],
  ])('%s leses som %s', (navn, som) => {
    expect(felter(navn)).toEqual(felter(som));
  });

  test.each([
    ['sti', 'content/metoder/github-workflows-forslag.mdx'],
    ['sti-tegn', 'content/metoder/etc-passwd-x-yml-2e-2e-2f.mdx'],
    ['uten-bokstaver', 'content/metoder/metode.mdx'],
    ['kontrolltegn', 'content/metoder/sjakk-i-parken-31m.mdx'],
  ])('%s: filnavn', (navn, fil) => {
    expect(utkast(navn).fil).toBe(fil);
  });

  test.each([
    ['front-matter', 'malgruppeBeskrivelse', 'Alle --- utkast: false ---'],
    ['yaml', 'tittel', '!!js/function "x"'],
    ['yaml', 'malgruppeBeskrivelse', '&a [*a, *a]'],
    ['yaml-tall', 'tittel', '2024-01-01'],
    ['yaml-tall', 'malgruppeBeskrivelse', 'true'],
    ['uttrykk', 'tittel', 'Sjakk ${{ github.token }}'],
    ['flyttede-overskrifter', 'tittel', 'Sjakk i parken'],
    ['flyttede-overskrifter', 'malgrupper', ['unge', 'innvandrere']],
  ])('%s: %s er det som ble skrevet', (navn, felt, ventet) => {
    expect(felter(navn)[felt]).toEqual(ventet);
  });

  test.each([
    ['tomme-felt', '- **Hva heter metoden?** Dette må dere svare på. Navnet metoden er kjent under.'],
    ['tomme-felt', '- **Hvem er den for?** Dette må dere svare på. Hvem metoden er for.'],
    ['tom', '- **Hva heter metoden?** Dette må dere svare på.'],
    ['fri-tekst', 'Før vi kan lage et utkast, trenger vi litt til:'],
    ['ukjente-valg', '- **Hvem er den for?** Velg en av dem som står i listen.'],
    ['ukjente-valg', '- **Hvor langt har arbeidet kommet?** Velg en av dem som står i listen.'],
    ['for-lang-tittel', '- **Hva heter metoden?** Tittel er 239 tegn. Det er plass til 100.'],
    ['fodselsnummer', 'Vi lager ikke noe utkast ennå, for dette kan peke ut et menneske:'],
    ['fodselsnummer-delt', 'er et gyldig fødselsnummer eller D-nummer'],
    ['fodselsnummer-utenfor', 'er et gyldig fødselsnummer eller D-nummer'],
    ['telefon', 'ser ut som et telefonnummer'],
    ['epost', 'E-postadressen ved «example.com» kan høre til en person'],
    ['enorm', '**Problemet** er 52799 tegn. Det er plass til 5000. Resten ligger i forslaget.'],
    ['annet-kontor', 'Kontoret er ikke i basen ennå. Redaksjonen legger det til.'],
    [
      'samme-tittel',
      '- `SSA – sysselsetting, språkombud og arbeidsnorsk`: heter det samme. Siden ligger i `content/metoder/ssa.mdx`.',
    ],
    ['sporing', 'Vi har laget et utkast av `![x](https://example.com/p.png)`.'],
    ['nevnelser', 'Dere viser til `@octocat fixes #1 https://github.com/octocat`.'],
  ])('%s: svaret sier «%s»', (navn, ventet) => {
    expect(svar(navn).kommentar).toContain(ventet);
  });
});

test('delValg tåler navn med komma', () => {
  const valg = ['A, B', 'A', 'C'].map((navn) => ({ id: navn, navn }));
  expect(delValg('A, B, C, A, Ukjent, C', valg)).toEqual(['A, B', 'C', 'A', 'Ukjent', 'C']);
  expect(delValg('', valg)).toEqual([]);
});

test('lesSkjema tar bare kjente overskrifter, i rekkefølge', () => {
  const skjema = lesSkjema('### B\n\nb\n### A\n### C\n_No response_\n### C\nx', ['A', 'B', 'C']);
  expect([...skjema]).toEqual([
    ['B', 'b\n### A'],
    ['C', '_No response_\n### C\nx'],
  ]);
});
