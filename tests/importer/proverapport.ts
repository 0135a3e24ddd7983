import { FAKTORER, GJORDE, GRUPPER, HVEM, HVOR, HVORDAN, PERSONER, RESULTATER, TILTAK } from './setninger.ts';
import { lagTilfeldig, type Tilfeldig } from './tilfeldig.ts';

export const MERKE =
  'SYNTETISK PRØVEFIL. Alt i den er diktet opp av en maskin, og ingen av tiltakene finnes.';

export const OVERSKRIFTER = [
  'Nr.',
  'Tiltakets navn',
  'NAV kontor',
  'Kommune',
  'Rapporteringsår',
  'Oppstart',
  'Sluttdato',
  'Mottatt tilskudd (kr)',
  'Benyttet til lønn',
  'Overført til neste år',
  'Antall årsverk',
  'Beskriv målgruppen',
  'Beskrivelse av tiltaket',
  'Eventuelle endringer som er gjort',
  'Hva har tiltaket utviklet og oppnådd?',
  'Hvordan har måloppnåelse blitt undersøkt?',
  'Tiltakets suksessfaktorer',
  'Tiltakets utfordringer',
  'Skal deler eller hele tiltaket videreføres, og hvordan?',
  'Er det publisert noe i Erfaringsbasen på Navet?',
  'Lovparagraf',
  '1. Bidrar tiltaket til en helhetlig lokal innsats?',
  '2. Bidrar tiltaket til individuell tilpasning og helhetlig oppfølging?',
  '3. Bidrar tiltaket til styrket brukermedvirkning?',
  '4. Økt kunnskap om levekårsutfordringene',
  '5. Bidrar tiltaket til forebyggende arbeid?',
  '6. Samarbeid med nye instanser',
  '7. Utvikling av nye arbeidsmetoder og samarbeidsformer',
  '8. Bruk av ordinært arbeidsliv',
  '9. Oppfølging av ungdom',
  '10. Oppfølging av barnefamilier',
  '11. Oppfølging av innvandrere',
  '12. Sikre sårbare overganger',
  'Kontaktperson',
  'Saksbehandlers notat',
] as const;

export type Celleverdi = string | number | Date | null;

const KONTORER = [
  'NAV Alna',
  'NAV Bærum',
  'NAV Karmøy',
  'Heimdal',
  'NAV-kontoret Lerkendal',
  'NAV Grimstad',
  'nav haugesund',
  'NAV Oppdiktet',
  'NAV Lillefjord',
  'NAV Asker',
] as const;
const PARAGRAFER = ['§ 17', '§ 12', '', '§ 18', 'stl. 29', '§ 42; § 17', ''] as const;

const setning = ({ velg }: Tilfeldig) => `${velg(HVEM)} ${velg(GJORDE)} ${velg(HVORDAN)}.`;
const flere = (t: Tilfeldig, antall: number) => Array.from({ length: antall }, () => setning(t)).join(' ');

/** The odd ways people write days: all of them mean what they say. */
const dato = ({ velg, heltall }: Tilfeldig, ar: number): Celleverdi => {
  const [dag, maned] = [1 + heltall(28), 1 + heltall(12)];
  const to = (tall: number) => String(tall).padStart(2, '0');
  const iso = `${ar}-${to(maned)}-${to(dag)}`;
  return velg<Celleverdi>([
    `${dag}. mars ${ar}`,
    `${to(dag)}.${to(maned)}.${ar}`,
    iso,
    `${dag}.${maned}.${String(ar).slice(2)}`,
    `mars ${ar}`,
    String(ar),
    new Date(`${iso}T00:00:00Z`),
    Math.round(Date.UTC(ar, maned - 1, dag) / 86_400_000) + 25_569,
    `høsten ${ar}`,
    '',
    'ukjent',
  ]);
};

const belop = ({ velg, heltall }: Tilfeldig): Celleverdi => {
  const tall = 100_000 + heltall(900_000);
  const gruppert = new Intl.NumberFormat('nb-NO').format(tall);
  return velg<Celleverdi>([
    tall,
    `${gruppert} kr`,
    `kr ${gruppert},-`,
    `${gruppert},50`,
    String(tall),
    gruppert.replaceAll('\u00A0', '.'),
    '0,6 mill. kroner',
    'ca. en halv stilling',
    '',
    tall + 0.5,
  ]);
};

const svar = ({ velg, neste }: Tilfeldig): Celleverdi =>
  neste() < 0.75
    ? velg<Celleverdi>([3, '3', 'Ja, i stor grad', '3 – ja, i stor grad'])
    : velg<Celleverdi>([0, 1, 2, 'Ja, noe', 'Vet ikke', '', 4]);

/** One made-up report. `nr` is its place in the file, from 1. */
function rad(nr: number, t: Tilfeldig): Celleverdi[] {
  const { velg, heltall } = t;
  const ar = 2021 + heltall(3);
  const punkter = () => Array.from({ length: 1 + heltall(3) }, () => `- ${velg(FAKTORER)}`).join('\n');
  const topp = heltall(4) === 0;
  return [
    nr,
    `${velg(TILTAK)} ${velg(HVOR)} ${nr} (oppdiktet)`,
    velg(KONTORER),
    velg(['Oslo', 'Fjordvik', '']),
    ar,
    dato(t, ar),
    dato(t, ar + 1),
    belop(t),
    belop(t),
    belop(t),
    velg<Celleverdi>([1, 0.5, '1,5', '2 årsverk', '']),
    `${velg(GRUPPER)} ${velg(GRUPPER)}`,
    flere(t, 2 + heltall(12)),
    heltall(3) === 0 ? flere(t, 1) : '',
    `${1 + heltall(40)} ${velg(RESULTATER)}. ${flere(t, heltall(4))}`,
    velg([
      'Vi spurte deltakerne i et skjema.',
      'Vi telte hvor mange som møtte opp, uke for uke.',
      '',
      'Ikke undersøkt ennå.',
    ]),
    punkter(),
    punkter(),
    velg(['Ja, i ordinær drift.', 'Nei.', 'Deler av det, når vi får lokaler.', '']),
    velg(['Nei', 'Ja, under «Samarbeid».', '']),
    velg(PARAGRAFER),
    ...Array.from({ length: 12 }, () => (topp ? 3 : svar(t))),
    velg(PERSONER),
    velg(['', 'Ok', 'Ring tilbake i mai']),
  ];
}

const PERSONBITER = [
  'Ring 91 23 45 67 for mer.',
  'Skriv til fornavn.etternavn@example.com.',
  'Deltakeren Kari Nordmann fortalte om det.',
  'Fødselsnummeret var 01010750160.',
  'Kontakt: +47 412 34 567.',
] as const;

interface Prove {
  rader: Celleverdi[][];
  /** Row numbers, from 1, of those that are special. */
  nestenTomme: readonly number[];
  medPersoner: readonly number[];
  kopierer: readonly number[];
}

/**
 * `antall` made-up reports, the same for the same seed. Of 203, 22 are nearly blank and 10 hold personal data;
 * a few repeat an earlier one. `kopi` gives texts of the base for some rows to repeat.
 */
export function lagRader(
  antall: number,
  fro: number,
  kopi: readonly { tittel: string; tekst: string }[] = [],
): Prove {
  const t = lagTilfeldig(fro);
  const rader = Array.from({ length: antall }, (_, nr) => rad(nr + 1, t));
  const hver = (fra: number, hvor: number) => rader.flatMap((_, nr) => (nr % hvor === fra ? [nr] : []));
  const kolonne = (navn: (typeof OVERSKRIFTER)[number]) => OVERSKRIFTER.indexOf(navn);
  const nestenTomme = hver(4, 9).slice(0, Math.round((antall * 22) / 203));
  for (const nr of nestenTomme)
    rader[nr] = (rader[nr] ?? []).map((celle, plass) =>
      plass < 5
        ? celle
        : plass === kolonne('Beskrivelse av tiltaket') && nr % 2 === 0
          ? 'Se søknaden.'
          : null,
    );
  const medPersoner = hver(7, 18).slice(0, Math.round((antall * 10) / 203));
  medPersoner.forEach((nr, plass) => {
    const her = rader[nr];
    const felt = kolonne(
      plass % 2 === 0 ? 'Beskrivelse av tiltaket' : 'Hva har tiltaket utviklet og oppnådd?',
    );
    if (her) her[felt] = `${String(her[felt])} ${PERSONBITER[plass % PERSONBITER.length] ?? ''}`;
  });
  const kopierer = hver(20, 40).slice(0, kopi.length);
  kopierer.forEach((nr, plass) => {
    const her = rader[nr];
    const fra = kopi[plass];
    if (!her || !fra) return;
    her[kolonne('Tiltakets navn')] = fra.tittel;
    her[kolonne('Beskrivelse av tiltaket')] = fra.tekst;
  });
  for (const nr of hver(37, 100)) {
    const [her, fra] = [rader[nr], rader[nr - 2]];
    if (her && fra) rader[nr] = [her[0] ?? null, ...fra.slice(1)];
  }
  return {
    rader,
    nestenTomme: nestenTomme.map((nr) => nr + 1),
    medPersoner: medPersoner.map((nr) => nr + 1),
    kopierer: kopierer.map((nr) => nr + 1),
  };
}
