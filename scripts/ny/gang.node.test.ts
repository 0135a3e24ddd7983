import { expect, test } from 'vitest';
import { IDAG, provebase, råfiler } from '../../tests/prove/base.ts';
import { lesGrunnlag } from '../utkast/grunnlag.ts';
import type { Likt } from '../utkast/likt.ts';
import { sporsmalFor } from '../utkast/sporsmal.ts';
import { innholdstypeFor } from '../utkast/utkast.ts';
import { alternativer, oppsummer } from './dialog.ts';
import { AVBRYT, gaGjennom, TILBAKE, type Dialog, type Utfall } from './gang.ts';

const { base } = lesGrunnlag(råfiler(provebase()), IDAG);
const type = innholdstypeFor('metode');
const sporsmal = sporsmalFor(type, base);
const LIKT: Likt = {
  tittel: 'A',
  adresse: '/metoder/a/',
  fil: 'content/metoder/a.mdx',
  styrke: 'sterk',
  hvor: 'Ligner mye',
  kortOm: 'A.',
};

type Replikk = string | readonly string[] | typeof TILBAKE | typeof AVBRYT;
const GODE: Record<string, Replikk> = {
  tittel: 'Sjakk',
  kort: 'Unge spiller sjakk med en veileder.',
  slag: 'metode',
  malgruppe: ['unge'],
  'for-hvem': 'Unge',
  kategori: ['opplaering'],
  utfordring: [],
  livsomrade: [],
  status: 'pagar',
  kontor: '',
  kilde: 'egen',
};

/** Plays a walk: `replikker` are said in order where a question has them, else the good answer. */
async function spill(
  replikker: Record<string, Replikk[]>,
  likt: readonly Likt[] = [],
): Promise<{ utfall: Utfall; stilt: string[] }> {
  const stilt: string[] = [];
  const si = (nokkel: string): Replikk => {
    stilt.push(nokkel);
    return replikker[nokkel]?.shift() ?? GODE[nokkel] ?? 'videre';
  };
  const dialog: Dialog = {
    still: (ett) => Promise.resolve(si(ett.nokkel)),
    lignende: (treff) => {
      const sagt = si('lignende');
      return Promise.resolve(sagt === 'rett' ? { rett: treff[0] as Likt } : (sagt as 'videre'));
    },
    bekreft: () => {
      const sagt = si('bekreft');
      return Promise.resolve(typeof sagt === 'symbol' ? sagt : 'lagre');
    },
  };
  const utfall = await gaGjennom(dialog, sporsmal, { type, lignende: () => likt, forslag: () => [] });
  return { utfall, stilt };
}

test('rett fram: ett spørsmål om gangen, og så lagres svarene', async () => {
  const { utfall, stilt } = await spill({});
  expect(stilt).toEqual([...Object.keys(GODE), 'bekreft']);
  expect(utfall).toEqual({
    slag: 'lagre',
    svar: Object.fromEntries(Object.entries(GODE).filter(([, svar]) => svar.toString() !== '')),
  });
});

test('tilbake stiller forrige spørsmål igjen, og det nye svaret gjelder', async () => {
  const { utfall, stilt } = await spill({
    slag: [TILBAKE],
    kort: [GODE['kort'] ?? '', 'Noe helt annet enn før.'],
  });
  expect(stilt.slice(0, 5)).toEqual(['tittel', 'kort', 'slag', 'kort', 'slag']);
  expect(utfall).toMatchObject({ svar: { kort: 'Noe helt annet enn før.' } });
});

test('tilbake hopper over spørsmål som ikke stilles', async () => {
  const { stilt } = await spill({ kilde: [TILBAKE] });
  expect(stilt.slice(-4)).toEqual(['kilde', 'kontor', 'kilde', 'bekreft']);
});

test('et svar som tas tilbake, tar med seg spørsmålene som hang på det', async () => {
  const { utfall } = await spill({
    kontor: ['nav-prove', ''],
    start: ['2024'],
    kilde: [TILBAKE],
    bekreft: [TILBAKE],
  });
  expect(utfall).not.toHaveProperty('svar.start');
  const { utfall: rett } = await spill({
    kontor: ['nav-prove', ''],
    start: ['2024', TILBAKE],
    kilde: [TILBAKE],
  });
  expect(rett).not.toHaveProperty('svar.start');
  expect(rett).not.toHaveProperty('svar.kontor');
});

test.each([
  ['avbryt midt i', { kategori: [AVBRYT] }],
  ['tilbake fra det første', { tittel: [TILBAKE] }],
  ['avbryt til slutt', { bekreft: [AVBRYT] }],
  ['avbryt ved lignende', { lignende: [AVBRYT] }],
])('%s: ingenting å lagre', async (_navn, replikker) => {
  expect((await spill(replikker as Record<string, Replikk[]>, [LIKT])).utfall).toEqual({ slag: 'avbrutt' });
});

test('lignende vises når det er ord å sammenligne, og kan velges i stedet', async () => {
  const { utfall, stilt } = await spill({ lignende: ['rett'] }, [LIKT]);
  expect(stilt).toEqual(['tittel', 'kort', 'lignende']);
  expect(utfall).toEqual({ slag: 'rett', likt: LIKT });
  expect((await spill({ lignende: [TILBAKE] }, [LIKT])).stilt.slice(0, 5)).toEqual([
    'tittel',
    'kort',
    'lignende',
    'kort',
    'lignende',
  ]);
});

test('det teksten handler om, står først blant valgene', () => {
  const malgruppe = sporsmal.find(({ nokkel }) => nokkel === 'malgruppe');
  expect(
    malgruppe && alternativer(malgruppe, ['innvandrere']).map(({ label, merknad }) => [label, merknad]),
  ).toEqual([
    ['Innvandrere', 'passer kanskje'],
    ['Unge', undefined],
  ]);
  const kontor = sporsmal.find(({ nokkel }) => nokkel === 'kontor');
  expect(kontor && alternativer(kontor, []).map(({ value }) => value)).toEqual(['', 'nav-prove']);
});

test('oppsummeringen viser navnene, ikke id-ene', () => {
  expect(oppsummer(sporsmal, { malgruppe: ['unge', 'innvandrere'], kontor: 'nav-prove' })).toBe(
    'Hvem er den for?\n  Unge, Innvandrere\nHvilket kontor har prøvd den?\n  NAV Prøve',
  );
});
