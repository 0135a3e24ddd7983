import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validerFiler } from '../../../scripts/valider/valider.ts';
import { IDAG, provebase, råfiler } from '../../../tests/prove/base.ts';
import { PROVESOKNAD } from '../../../tests/prove/soknad.ts';
import { kilde } from '../../skjema/kilde.ts';
import { metode } from '../../skjema/metode.ts';
import { TOM, type Soknad } from './soknad.ts';
import { lagUtkast } from './utkast.ts';
import { manglerForUtkast } from './utkastkrav.ts';

const MERKET: Soknad = { ...TOM, merking: PROVESOKNAD.merking };
const LANG: Soknad = {
  ...PROVESOKNAD,
  felter: Object.fromEntries(Object.keys(PROVESOKNAD.felter).map((id) => [id, 'ord <Sitat> {1} '.repeat(40)])),
};
const felter = (soknad: Soknad) => parse(lagUtkast(soknad, IDAG).mdx.split(/^---$/mu)[1] ?? '') as Record<string, unknown>;

describe.each([
  ['full', PROVESOKNAD],
  ['nesten tom', MERKET],
  ['svært lang', LANG],
])('utkast av en %s plan', (_navn, soknad) => {
  const utkast = lagUtkast(soknad, IDAG);

  test('følger skjemaet for en metode, og kilden skjemaet for en kilde', () => {
    expect(metode.safeParse(felter(soknad)).error?.issues).toBeUndefined();
    expect(kilde.safeParse(parse(utkast.kildeYaml)).error?.issues).toBeUndefined();
  });

  test('går gjennom hele validatoren når begge filene er lagt inn', () => {
    const { feil } = validerFiler(
      råfiler({
        ...provebase(),
        [`content/metoder/${utkast.id}.mdx`]: utkast.mdx,
        [`content/kilder/${utkast.kildeId}.yaml`]: utkast.kildeYaml,
      }),
      { idag: IDAG },
    );
    expect(feil.filter(({ alvor, fil }) => alvor === 'feil' && fil.includes(utkast.id))).toEqual([]);
  });
});

test('er et utkast, og det planen ikke sier, er ukjent', () => {
  expect(felter(PROVESOKNAD)).toMatchObject({
    tittel: 'Språkmentorer på Ærøya',
    utkast: true,
    status: 'ide',
    utprovingsstatus: 'ikke-provd',
    malgrupper: ['innvandrere'],
    tiltakskategorier: [{ id: 'opplaering', grunnlag: 'redaksjonell' }],
    alder: 'ukjent',
    kjernekomponenter: 'ukjent',
    funn: [],
    ressurser: {
      bemanning: { tekst: 'En stilling', kilde: { id: 'soknad-sprakmentorer-pa-aeroya-2026', sted: 'del 4, Tiltaket' } },
      kompetanse: 'ukjent',
    },
    relasjoner: { replikererFra: [{ id: 'provemetoden', hva: 'Vi bruker samme kurs.' }] },
  });
});

test('forteller redaktøren hva som må gjøres, uten å endre feltene', () => {
  const { mdx } = lagUtkast(PROVESOKNAD, IDAG);
  expect(mdx).toContain('# 1. Legg filen her: content/metoder/sprakmentorer-pa-aeroya.mdx');
  expect(mdx).toContain('# 2. Lag filen content/kilder/soknad-sprakmentorer-pa-aeroya-2026.yaml med dette innholdet:');
});

test.each([
  [TOM, ['en målgruppe', 'et slags tiltak']],
  [{ ...TOM, merking: { malgrupper: ['unge'], tiltakskategorier: [] } }, ['et slags tiltak']],
  [PROVESOKNAD, []],
])('sier hva som må velges først (%#)', (soknad, mangler) => {
  expect(manglerForUtkast(soknad)).toEqual(mangler);
});
