import { stringify } from 'yaml';
import type { Kilde } from '../../skjema/kilde.ts';
import type { Metode } from '../../skjema/metode.ts';
import type { Relasjoner } from '../../skjema/relasjoner.ts';
import { somId } from '../kebab.ts';
import { svar, type Forhold, type Soknad } from './soknad.ts';
import { utkastkropp } from './utkastkropp.ts';

/** What the editors get: a page that is a draft, and the source it rests on. */
export interface Utkast {
  /** The id of the page, and the name of its file without `.mdx`. */
  id: string;
  mdx: string;
  kildeId: string;
  /** content/kilder/<kildeId>.yaml. Also stands as a comment in the page's file. */
  kildeYaml: string;
}

const klipp = (tekst: string, maks: number): string => {
  const flat = tekst.replaceAll(/\s+/gu, ' ').trim();
  if (flat.length <= maks) return flat;
  return `${flat.slice(0, maks - 2).replace(/\s\S*$/u, '')} …`;
};

/** Text that stands alone in lists: a capital letter first, a full stop last. */
const setning = (tekst: string): string => {
  const uten = tekst.replace(/[\s…,;:–-]+$/u, '');
  return uten === '' ? '' : `${uten.charAt(0).toLocaleUpperCase('nb')}${uten.slice(1)}${/[.!?]$/u.test(uten) ? '' : '.'}`;
};

const ubesvart = 'Ikke oppgitt ennå. Redaksjonen må fylle ut.';
const FORHOLDSFELT: Readonly<Record<Forhold, 'beslektetMed' | 'byggerPa' | 'replikererFra'>> = {
  ligner: 'beslektetMed',
  bygger: 'byggerPa',
  gjentar: 'replikererFra',
};

function relasjonene({ metoder }: Soknad): Relasjoner {
  const relasjoner: Relasjoner = {};
  for (const { treff, forhold, merknad } of metoder) {
    const [samling, id = ''] = treff.split('/');
    if (samling === 'forskning') {
      relasjoner.forskning = [...(relasjoner.forskning ?? []), id];
      continue;
    }
    const felt = FORHOLDSFELT[forhold];
    const hva = klipp(merknad, 200);
    relasjoner[felt] = [...(relasjoner[felt] ?? []), hva === '' ? { id } : { id, hva }];
  }
  return relasjoner;
}

/** The front matter: what the plan says, and `ukjent` for everything it does not. */
function felter(soknad: Soknad, dag: string, kilde: (del: string) => { id: string; sted: string }): Metode {
  const opplysning = (felt: string) => {
    const tekst = svar(soknad, felt);
    return tekst === '' ? ('ukjent' as const) : { tekst: klipp(tekst, 600), kilde: kilde('del 4, Tiltaket') };
  };
  const kortOm = setning(klipp(svar(soknad, 'kortOm'), 249));
  const kostnad = klipp(svar(soknad, 'kostnad'), 400);
  return {
    tittel: klipp(svar(soknad, 'prosjekt'), 100) || 'Utkast uten navn',
    aliaser: [],
    kortOm: kortOm.length >= 20 ? kortOm : `${kortOm} ${ubesvart}`.trim(),
    type: 'tiltak',
    utkast: true,
    malgrupper: [...soknad.merking.malgrupper],
    malgruppeBeskrivelse: klipp(svar(soknad, 'malgruppe'), 140) || ubesvart,
    alder: 'ukjent',
    tiltakskategorier: soknad.merking.tiltakskategorier.map((id) => ({ id, grunnlag: 'redaksjonell' as const })),
    livsomrader: [],
    utfordringer: [],
    lovhjemler: [],
    status: 'ide',
    utprovinger: [],
    samarbeidsparter: [],
    ressurser: {
      bemanning: opplysning('bemanning'),
      kompetanse: opplysning('kompetanse'),
      utstyr: opplysning('utstyr'),
      kostnad:
        kostnad === ''
          ? 'ukjent'
          : { tekst: kostnad, grunnlag: 'Anslag i søknaden, ikke regnskap.', kilde: kilde('del 4, Tiltaket') },
    },
    kjernekomponenter: 'ukjent',
    kanTilpasses: 'ukjent',
    suksessfaktorer: 'ukjent',
    fallgruver: 'ukjent',
    kontorstorrelse: 'ukjent',
    overforbarhet: 'ukjent',
    utprovingsstatus: 'ikke-provd',
    utfall: {
      vurdering: 'uavklart',
      begrunnelse: 'Ikke prøvd ennå. Siden er et utkast laget av en søknad.',
      kilde: kilde('hele søknaden'),
    },
    kunnskapsgrunnlag: {
      malgruppe: { karakter: 'ukjent' },
      metode: { karakter: 'ukjent' },
      implementering: { karakter: 'ukjent' },
      effekt: { karakter: 'ukjent' },
      okonomi: { karakter: 'ukjent' },
    },
    funn: [],
    kontakt: 'ukjent',
    relasjoner: relasjonene(soknad),
    beskrevetPer: dag,
    sistKontrollert: dag,
  };
}

function kilden(soknad: Soknad, tittel: string, dag: string): Kilde {
  return {
    tittel: `Søknad: ${tittel}`,
    institusjon: klipp(svar(soknad, 'kontor'), 200) || 'Kontoret er ikke oppgitt',
    aar: Number(dag.slice(0, 4)),
    type: 'rapport',
    uavhengig: false,
    palitelighet: 'Kontorets egen plan før oppstart. Den sier hva de vil gjøre, ikke hva som skjedde.',
  };
}

const kommentar = (tekst: string) => tekst.trimEnd().split('\n').map((linje) => `# ${linje}`.trimEnd()).join('\n');

/** A draft page of the base from a plan; `dag` is an ISO day. Call only when `manglerForUtkast` is empty. */
export function lagUtkast(soknad: Soknad, dag: string): Utkast {
  const id = somId(svar(soknad, 'prosjekt'), 'utkast');
  const kildeId = `soknad-${id}-${dag.slice(0, 4)}`;
  const kilde = (sted: string) => ({ id: kildeId, sted });
  const data = felter(soknad, dag, kilde);
  const kildeYaml = stringify(kilden(soknad, data.tittel, dag), { lineWidth: 0 });
  const kontor = klipp(svar(soknad, 'kontor'), 120);
  const hode = [
    'UTKAST fra Søknadsplanleggeren. Planen er ikke prøvd ennå, og «ukjent» står der den ikke sier noe.',
    `1. Legg filen her: content/metoder/${id}.mdx`,
    `2. Lag filen content/kilder/${kildeId}.yaml med dette innholdet:`,
    ...kildeYaml.trimEnd().split('\n').map((linje) => `     ${linje}`),
    `3. Legg kontoret til i content/kontorer.yaml om det mangler, og en utprøving her: ${kontor || 'ikke oppgitt'}`,
    '4. Kontroller type, tiltakskategorier og målgrupper. Kjør npm run valider.',
  ].join('\n');
  const mdx = `---\n${kommentar(hode)}\n${stringify(data, { lineWidth: 0 })}---\n\n${utkastkropp(soknad, kildeId)}`;
  return { id, mdx, kildeId, kildeYaml };
}
