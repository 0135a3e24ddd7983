import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { IDAG, provebase, råfiler } from '../../tests/prove/base.ts';
import { METODESEKSJONER } from '../../src/skjema/koder.ts';
import { INNHOLDSTYPER } from '../../src/skjema/innholdstyper.ts';
import { lesInnhold } from '../valider/les.ts';
import { validerFiler } from '../valider/valider.ts';
import { lesGrunnlag } from './grunnlag.ts';
import { finnLikt } from './likt.ts';
import { SEKSJONSHJELP } from './seksjonshjelp.ts';
import { somYaml } from './skriv.ts';
import { sporsmalFor, type Sporsmal } from './sporsmal.ts';
import { UTKASTTYPER, type Utkasttype } from './sporsmalsrader.ts';
import { lesSvar, skalStilles, somSetning, type Svarene } from './svar.ts';
import { innholdstypeFor, lagUtkast, ledigId, type Utkastvalg } from './utkast.ts';

const rot = new URL('../../', import.meta.url).pathname;
const filer = (await lesInnhold(rot)) ?? [];
const ekte = lesGrunnlag(filer, IDAG);
const prove = lesGrunnlag(råfiler(provebase()), IDAG);

const METODESVAR: Svarene = {
  tittel: 'Sjakk i parken',
  kort: 'Unge spiller sjakk med en veileder.',
  slag: 'metode',
  malgruppe: ['unge'],
  'for-hvem': 'Unge: 18–24 år',
  kategori: ['opplaering'],
  status: 'pagar',
};
const utkast = (type: Utkasttype, svar: Svarene, valg: Partial<Utkastvalg> = {}) =>
  lagUtkast(type, svar, { idag: IDAG, base: prove.base, opptatt: prove.opptatt, ...valg });
const feilI = (filene: readonly { fil: string; tekst: string }[], andre = råfiler(provebase())) => {
  const nye = filene.map(({ fil, tekst }) => ({ fil, innhold: new TextEncoder().encode(tekst) }));
  return validerFiler([...andre, ...nye], { idag: IDAG }).feil;
};

/** The shortest allowed answer to a question. */
function svarPa({ form, valg, nokkel, sti }: Sporsmal): string {
  if (valg.length > 0) return valg.find(({ id }) => id !== 'egen')?.id ?? '';
  if (form === 'ja-nei') return 'nei';
  if (sti === 'aar') return '2024';
  return nokkel === 'kort' ? 'Zzyx xylofon quizkveld zink.' : `Zzyx ${nokkel}`;
}

describe('hver type', () => {
  const kortest = (type: Utkasttype) => {
    const innholdstype = innholdstypeFor(type);
    const svar: Record<string, Svarene[string]> = {};
    for (const ett of sporsmalFor(innholdstype, ekte.base)) {
      if (!ett.paakrevd || !skalStilles(ett, svar)) continue;
      const lest = lesSvar(ett, innholdstype, svarPa(ett).replace('Zzyx', `Zzyx ${type}`));
      expect(lest, `${type} ${ett.nokkel}`).toHaveProperty('svar');
      if ('svar' in lest) svar[ett.nokkel] = lest.svar;
    }
    return lagUtkast(type, svar, { idag: IDAG, ...ekte }).filer;
  };

  test('svar på bare det som må svares på, gir gyldige utkast i basen vi har', () => {
    const nye = UTKASTTYPER.flatMap(kortest);
    expect(feilI(nye, [...filer]).filter(({ fil }) => nye.some((ny) => ny.fil === fil))).toEqual([]);
  });

  test.each(UTKASTTYPER)('%s: hvert spørsmål er om et felt i skjemaet', (type) => {
    for (const { tekst, sti } of sporsmalFor(innholdstypeFor(type), prove.base)) {
      expect(tekst, sti).toMatch(/[?.]$/u);
    }
  });

  test('hver seksjon har et råd om hva som skal stå der', () => {
    const seksjoner = INNHOLDSTYPER.flatMap((type) => type.seksjoner);
    expect(seksjoner.filter((tittel) => SEKSJONSHJELP[tittel] === undefined)).toEqual([]);
  });
});

describe('lagUtkast', () => {
  test('det ingen har sagt, er ukjent, og sagt fra om', () => {
    const {
      filer: laget,
      ukjente,
      adresse,
    } = utkast('metode', { ...METODESVAR, kilde: 'prove-2020', sted: 'kap. 2' });
    expect(adresse).toBe('/metoder/sjakk-i-parken/');
    expect(laget.map(({ fil }) => fil)).toEqual(['content/metoder/sjakk-i-parken.mdx']);
    const felter = parse(laget[0]?.tekst.split('---\n')[1] ?? '') as Record<string, unknown>;
    expect(felter).toMatchObject({
      utkast: true,
      alder: 'ukjent',
      ressurser: { kostnad: 'ukjent' },
      kunnskapsgrunnlag: { effekt: { karakter: 'ukjent' } },
      tiltakskategorier: [{ id: 'opplaering', grunnlag: 'redaksjonell' }],
      utprovinger: [],
      utfall: { vurdering: 'uavklart', kilde: { id: 'prove-2020', sted: 'kap. 2' } },
      beskrevetPer: '2020',
      sistKontrollert: IDAG,
    });
    expect(felter).not.toHaveProperty('kriterier');
    expect(ukjente).toContain('Kostnad');
    expect(laget[0]?.tekst).toContain('# Hva som gikk galt eller kan gå galt.\nfallgruver: ukjent');
    expect(feilI(laget)).toEqual([]);
  });

  test('egen erfaring får en kilde ved siden av, og kategorien kommer derfra', () => {
    const laget = utkast('metode', { ...METODESVAR, kontor: 'nav-prove', start: '2024', kilde: 'egen' });
    expect(laget.filer.map(({ fil }) => fil)).toEqual([
      'content/metoder/sjakk-i-parken.mdx',
      'content/kilder/egen-sjakk-i-parken.yaml',
    ]);
    expect(parse(laget.filer[1]?.tekst ?? '')).toMatchObject({
      institusjon: 'NAV Prøve',
      type: 'egenrapport',
      uavhengig: false,
    });
    expect(laget.filer[0]?.tekst).toContain('grunnlag: kilde');
    expect(laget.filer[0]?.tekst).toContain('rolle: deltaker');
    expect(feilI(laget.filer)).toEqual([]);
  });

  test('stanset krever at det står hva de ville gjort annerledes', () => {
    const laget = utkast('metode', { ...METODESVAR, status: 'stanset', kilde: 'egen' });
    expect(laget.filer[0]?.tekst).toContain('villeGjortAnnerledes: ukjent');
    expect(feilI(laget.filer)).toEqual([]);
  });

  test('det som er skrevet under overskriftene, blir med, med kilde og uten kode', () => {
    const tekster = { Problemet: 'Vi så 40 unge <uten> jobb {1+1}.', Ukjent: 'faller bort' };
    const [side] = utkast('metode', { ...METODESVAR, kilde: 'egen' }, { tekster }).filer;
    expect(side?.tekst).toContain(
      '## Problemet\n\nVi så 40 unge \\<uten\\> jobb \\{1+1\\}.<Kilde id="egen-sjakk-i-parken" sted="hele beskrivelsen" />',
    );
    expect(side?.tekst).not.toContain('faller bort');
    for (const tittel of METODESEKSJONER) expect(side?.tekst).toContain(`## ${tittel}\n\n`);
  });

  test.each([
    ['Språkkafé på Østlandet', 'sprakkafe-pa-ostlandet'],
    ['Prøvemetoden', 'provemetoden-2'],
    ['../../etc/passwd', 'etc-passwd'],
    ['!!!', 'metode'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('id fra «%s»', (tittel, id) => {
    expect(ledigId(tittel, new Set(['provemetoden']), 'metode')).toBe(id);
  });
});

describe('somYaml', () => {
  test.each([
    ['kolon', { a: 'Tre: to' }],
    ['front matter', { a: '---\nutkast: false\n---' }],
    ['anker og tagg', { a: '&x *y !!js/function', b: '- liste' }],
    ['hermetegn', { a: `'"\\` }],
    ['ja som tekst', { a: 'true', b: 'null', c: '2024', d: '1e3', e: '~' }],
    ['linjeskift', { a: 'a\n\nb\n' }],
    ['emne', { a: '# ikke en kommentar' }],
  ])('%s leses tilbake som det var', (_navn, verdi) => {
    const yaml = somYaml(verdi);
    expect(parse(yaml)).toEqual(verdi);
    expect(yaml).not.toMatch(/^---/mu);
  });
});

describe('lesSvar', () => {
  const metode = innholdstypeFor('metode');
  const sporsmal = new Map(sporsmalFor(metode, prove.base).map((ett) => [ett.nokkel, ett]));
  test.each([
    ['malgruppe', ['Unge'], { svar: ['unge'] }],
    ['malgruppe', ['ungdommer', 'unge'], { svar: ['unge'] }],
    [
      'malgruppe',
      ['innvandrerne'],
      { feil: '«innvandrerne» finnes ikke. Mente dere «innvandrere»? Velg blant: unge, innvandrere.' },
    ],
    ['malgruppe', [], { feil: 'Dette må dere svare på. Hvem metoden er for.' }],
    ['utfordring', [], { svar: undefined }],
    ['status', 'pågår', { svar: 'pagar' }],
    ['status', 'pågåår', { feil: expect.stringContaining('Mente dere «pagar»?') as string }],
    ['status', ['pagar', 'ide'], { feil: 'Her er det bare plass til ett svar.' }],
    ['tittel', '  To   ord ', { svar: 'To ord' }],
    ['tittel', 'x'.repeat(101), { feil: 'Tittel er 101 tegn. Det er plass til 100.' }],
    ['kort', 'vi spiller sjakk med unge', { svar: 'Vi spiller sjakk med unge.' }],
    ['kort', 'kort', { feil: 'kortOm må ha minst 20 tegn.' }],
    [
      'start',
      '2024-13',
      { feil: 'Start må være et år (2021), en måned (2021-09), en dato (2021-09-01) eller «ukjent».' },
    ],
    ['start', '2024', { svar: '2024' }],
  ])('%s: %j', (nokkel, skrevet, ventet) => {
    const ett = sporsmal.get(nokkel);
    expect(ett === undefined ? undefined : lesSvar(ett, metode, skrevet)).toEqual(ventet);
  });

  test.each([
    ['', ''],
    ['a', 'A.'],
    ['Å ja?', 'Å ja?'],
    ['«Hei.»', '«Hei.»'],
  ])('somSetning %s', (inn, ut) => {
    expect(somSetning(inn)).toBe(ut);
  });
});

describe('finnLikt', () => {
  test('samme navn er samme side, også som alias og i annen skrivemåte', () => {
    expect(finnLikt(prove, 'metode', 'metoden som PRØVES', 'Noe helt annet.').treff[0]).toMatchObject({
      adresse: '/metoder/provemetoden/',
      fil: 'content/metoder/provemetoden.mdx',
      hvor: 'Heter det samme',
      styrke: 'sterk',
    });
  });

  test.each([
    [
      'Språkkafé på jobb',
      'Deltakerne øver norsk med kolleger på jobben. En kollega er språkmentor.',
      ['/metoder/ssa/', '/forskning/utproving-av-lovende-arbeidsmetoder/'],
    ],
    ['Sjakk i parken', 'Gamle damer lærer bort brettspill til dem som vil.', []],
  ])('%s: bare det som ligner tydelig', (tittel, tekst, adresser) => {
    expect(finnLikt(ekte, 'metode', tittel, tekst).treff.map(({ adresse }) => adresse)).toEqual(adresser);
  });

  test('kilder og begreper sammenlignes på navnet', () => {
    expect(finnLikt(prove, 'kilde', 'prøverapporten', '').treff.map(({ fil }) => fil)).toEqual([
      'content/kilder/prove-2020.yaml',
    ]);
    expect(finnLikt(ekte, 'begrep', 'kartleggingssamtale', '').treff.map(({ adresse }) => adresse)).toEqual([
      '/begreper/kartlegging/',
    ]);
  });
});
