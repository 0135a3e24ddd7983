import { describe, expect, test } from 'vitest';
import { provefunn, provemetode, type Felter } from '../../tests/prove/metode.ts';
import { feltfeil } from './feilliste.ts';
import { metode } from './metode.ts';

/** What the schema says about the valid metode with some fields changed, as `sti: melding`. */
function sjekk(endringer: Felter, uten: readonly string[] = []): string[] {
  const data = provemetode(endringer);
  for (const felt of uten) delete data[felt];
  const svar = metode.safeParse(data);
  return svar.success ? [] : feltfeil(svar.error).map(({ sti, melding }) => `${sti.join('.')}: ${melding}`);
}

const kilde = { id: 'prove-2020', sted: 'kap. 1' };
const ukjenteKunnskaper = () => provemetode()['kunnskapsgrunnlag'] as Felter;
const ukjenteKriterier = () => provemetode()['kriterier'] as Felter;

test('den gyldige metoden er gyldig', () => {
  expect(sjekk({})).toEqual([]);
});

describe('felt som mangler', () => {
  test.each([
    ['tittel', 'Tittel mangler.'],
    ['malgrupper', 'Målgruppe mangler.'],
    ['type', 'Type mangler. Velg en av «metode», «tiltak», «organisasjonsmodell», «verktoy».'],
    ['alder', 'Alder mangler. Skriv «ukjent» hvis kilden ikke sier noe.'],
    ['ressurser', 'Ressurser mangler.'],
    ['beskrevetPer', 'Beskrevet per mangler.'],
    ['sistKontrollert', 'Sist kontrollert mangler.'],
    ['kontakt', 'Kontakt mangler. Skriv «ukjent» hvis kilden ikke sier noe.'],
    ['relasjoner', 'Relasjoner mangler.'],
  ])('%s', (felt, melding) => {
    expect(sjekk({}, [felt])).toEqual([`${felt}: ${melding}`]);
    expect(sjekk({ [felt]: null })).toEqual([`${felt}: ${melding}`]);
  });

  test.each(['kriterier', 'utkast', 'villeGjortAnnerledes'])('%s kan mangle', (felt) => {
    expect(sjekk({}, [felt])).toEqual([]);
  });
});

const LISTE = 'må være en liste, med én linje for hvert punkt og bindestrek foran.';
const TIDSPUNKT = 'må være et år (2021), en måned (2021-09), en dato (2021-09-01) eller «ukjent».';
const DATO = 'må være en dato som finnes, skrevet slik: 2026-11-20.';

describe('galt slag og gal verdi', () => {
  test.each<[string, Felter, string[]]>([
    ['tall for tekst', { tittel: 7 }, ['tittel: Tittel må være tekst. Sett anførselstegn rundt: "7".']],
    ['tom tekst', { tittel: '  ' }, ['tittel: Tittel er tom. Skriv en tekst, eller ta bort feltet.']],
    ['for lang tekst', { tittel: 'x'.repeat(101) }, ['tittel: Tittel er 101 tegn. Det er plass til 100.']],
    ['kortOm på 250 tegn', { kortOm: 'x'.repeat(250) }, []],
    [
      'kortOm på 251 tegn',
      { kortOm: 'x'.repeat(251) },
      ['kortOm: kortOm er 251 tegn. Det er plass til 250.'],
    ],
    ['kortOm for kort', { kortOm: 'Kort.' }, ['kortOm: kortOm må ha minst 20 tegn.']],
    ['tekst for liste', { malgrupper: 'unge' }, [`malgrupper: Målgruppe ${LISTE}`]],
    ['tom liste', { malgrupper: [] }, ['malgrupper: Målgruppe må ha minst ett punkt.']],
    ['to like', { malgrupper: ['unge', 'barn', 'unge'] }, ['malgrupper.2: «unge» står to ganger i listen.']],
    [
      'tall i liste av id-er',
      { malgrupper: [7] },
      ['malgrupper.0: Målgruppe må være en id fra vokabular/malgrupper.'],
    ],
    [
      'nesten riktig',
      { status: 'Pågår' },
      [
        'status: «Pågår» finnes ikke. Mente du «pagar»? Velg en av «ide», «pagar», «i-drift», «avsluttet», «stanset», «ukjent».',
      ],
    ],
    [
      'ligner ingenting',
      { type: 'kurs' },
      ['type: «kurs» finnes ikke. Velg en av «metode», «tiltak», «organisasjonsmodell», «verktoy».'],
    ],
    ['ja for true', { utkast: 'ja' }, ['utkast: Utkast må være true (ja) eller false (nei), uten anførselstegn.']],
    ['dag som ikke finnes', { sistKontrollert: '2026-02-30' }, [`sistKontrollert: Sist kontrollert ${DATO}`]],
    ['norsk dato', { sistKontrollert: '20.11.2026' }, [`sistKontrollert: Sist kontrollert ${DATO}`]],
    ['tidspunkt i ord', { beskrevetPer: 'i fjor' }, [`beskrevetPer: Beskrevet per ${TIDSPUNKT}`]],
    ['måned 13', { beskrevetPer: '2021-13' }, [`beskrevetPer: Beskrevet per ${TIDSPUNKT}`]],
    ['år som tall', { beskrevetPer: 2021 }, []],
    [
      'tekst for gruppe',
      { ressurser: 'mange' },
      ['ressurser: Ressurser må ha felter under seg: «bemanning», «kompetanse», «utstyr», «kostnad».'],
    ],
  ])('%s', (_navn, endringer, ventet) => {
    expect(sjekk(endringer)).toEqual(ventet);
  });
});

describe('ukjente felt', () => {
  test.each<[string, Felter, string[]]>([
    [
      'øverst',
      { malgruper: ['unge'] },
      ['malgruper: Feltet «malgruper» finnes ikke her. Mente du «malgrupper»?'],
    ],
    [
      'to på én gang',
      { abc: 1, tittl: 2 },
      ['abc: Feltet «abc» finnes ikke her.', 'tittl: Feltet «tittl» finnes ikke her. Mente du «tittel»?'],
    ],
    [
      'nede i et funn',
      { funn: [provefunn({ kilder: [] })] },
      ['funn.0.kilder: Feltet «kilder» finnes ikke her. Mente du «kilde»?'],
    ],
  ])('%s', (_navn, endringer, ventet) => {
    expect(sjekk(endringer)).toEqual(ventet);
  });
});

describe('«ukjent» eller felter', () => {
  test.each<[string, Felter, string[]]>([
    ['ukjent', { alder: 'ukjent', kontakt: 'ukjent' }, []],
    ['noe annet i ord', { alder: '18–30' }, ['alder: Alder må være «ukjent» eller ha felter under seg. Nå står det «18–30».']],
    [
      'feilene i feltene under',
      { alder: { fra: 'x', til: 30 } },
      ['alder.fra: Alder fra må være et helt tall fra 0 til 120.', 'alder.kilde: Kilde mangler.'],
    ],
    [
      'dypt nede',
      {
        ressurser: {
          bemanning: { tekst: 'To ansatte', kilde: { id: 'x' } },
          kompetanse: 'ukjent',
          utstyr: 'ukjent',
          kostnad: 'ukjent',
        },
      },
      ['ressurser.bemanning.kilde.sted: Stedet i kilden mangler.'],
    ],
    [
      'punktliste uten punkter',
      { fallgruver: { punkter: [], kilde } },
      ['fallgruver.punkter: Fallgruver må ha minst ett punkt.'],
    ],
    [
      'et felt for mye',
      { kontakt: { rolle: 'Leder', kontor: 'nav-prove', epost: 'x' } },
      ['kontakt.epost: Feltet «epost» finnes ikke her.'],
    ],
  ])('%s', (_navn, endringer, ventet) => {
    expect(sjekk(endringer)).toEqual(ventet);
  });
});

const utfall = (vurdering: string) => ({ vurdering, begrunnelse: 'Fordi.', kilde });
const utproving = (endringer: Felter) => [{ ...(provemetode()['utprovinger'] as Felter[])[0], ...endringer }];
const LAERDOM = 'må siden si hva kontoret ville gjort annerledes, eller «ukjent».';
const EFFEKT = 'krever minst ett funn fra forskere eller register med et design som sammenligner.';
const uavhengig = (status: string) =>
  `utprovingsstatus: «${status}» krever minst ett funn med uavhengig kilde (rapportertAv: forskere eller register).`;

describe('regler over flere felt', () => {
  test.each<[string, Felter, string[]]>([
    [
      'stanset uten lærdom',
      { status: 'stanset' },
      [`villeGjortAnnerledes: Når status er «stanset», ${LAERDOM}`],
    ],
    [
      'virket ikke uten lærdom',
      { utfall: utfall('virket-ikke') },
      [`villeGjortAnnerledes: Når utfallet er «virket-ikke», ${LAERDOM}`],
    ],
    ['stanset, lærdom ukjent', { status: 'stanset', villeGjortAnnerledes: 'ukjent' }, []],
    [
      'slutt før start',
      { utprovinger: utproving({ start: '2021-05', slutt: '2021-04-30' }) },
      ['utprovinger.0.slutt: Slutt (2021-04-30) er før start (2021-05).'],
    ],
    ['samme måned', { utprovinger: utproving({ start: '2021-05', slutt: '2021-05-02' }) }, []],
    ['slutt i startåret', { utprovinger: utproving({ start: 2021, slutt: '2021-02' }) }, []],
    ['ukjent start', { utprovinger: utproving({ start: 'ukjent', slutt: 1999 }) }, []],
    [
      'alder bak fram',
      { alder: { fra: 30, til: 18, kilde } },
      ['alder.til: Alder til (18) er lavere enn alder fra (30).'],
    ],
    [
      'uavhengig uten slikt funn',
      { utprovingsstatus: 'evaluert-uavhengig' },
      [uavhengig('evaluert-uavhengig')],
    ],
    [
      'uavhengig med slikt funn',
      { utprovingsstatus: 'evaluert-uavhengig', funn: [provefunn({ rapportertAv: 'forskere' })] },
      [],
    ],
    [
      'effekt uten sammenligning',
      {
        utprovingsstatus: 'effekt-undersokt',
        funn: [provefunn({ rapportertAv: 'forskere', design: 'for-etter' })],
      },
      [`utprovingsstatus: «effekt-undersokt» ${EFFEKT}`],
    ],
    [
      'effekt med forsøk',
      {
        utprovingsstatus: 'effekt-undersokt',
        utfall: utfall('virket'),
        funn: [provefunn({ rapportertAv: 'forskere', design: 'rct' })],
      },
      [],
    ],
    [
      'virket uten sammenligning',
      { utfall: utfall('virket') },
      [`utfall.vurdering: «virket» ${EFFEKT} Velg «lovende» eller «uavklart».`],
    ],
    [
      'karakter uten begrunnelse',
      { kunnskapsgrunnlag: { ...ukjenteKunnskaper(), effekt: { karakter: 'D' }, metode: { karakter: 'A' } } },
      [
        'kunnskapsgrunnlag.metode: Karakteren A må ha en begrunnelse.',
        'kunnskapsgrunnlag.effekt: Karakteren D må ha en begrunnelse.',
      ],
    ],
    [
      'karakter med begrunnelse',
      {
        kunnskapsgrunnlag: {
          ...ukjenteKunnskaper(),
          effekt: { karakter: 'D', begrunnelse: 'Ingen har målt.' },
        },
      },
      [],
    ],
    [
      'kriterium uten grunnlag',
      { kriterier: { ...ukjenteKriterier(), interesse: { vurdering: 'ja' } } },
      ['kriterier.interesse: Vurderingen «ja» må ha et grunnlag fra kilden.'],
    ],
    ['kriterium ukjent', { kriterier: ukjenteKriterier() }, []],
    [
      'kontrollert før beskrevet',
      { sistKontrollert: '2020-05-31' },
      ['sistKontrollert: Sist kontrollert (2020-05-31) er før beskrevet per (2020-06).'],
    ],
  ])('%s', (_navn, endringer, ventet) => {
    expect(sjekk(endringer)).toEqual(ventet);
  });

  test('meldes sammen med feil i andre felt', () => {
    expect(sjekk({ tittel: 7, status: 'stanset', sistKontrollert: '2019-01-01' })).toEqual([
      'tittel: Tittel må være tekst. Sett anførselstegn rundt: "7".',
      `villeGjortAnnerledes: Når status er «stanset», ${LAERDOM}`,
      'sistKontrollert: Sist kontrollert (2019-01-01) er før beskrevet per (2020-06).',
    ]);
  });
});
