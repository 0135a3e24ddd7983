import type { Feil } from '../valider/feil.ts';
import { visMelding } from '../valider/rapport/tekst.ts';
import type { Filendring } from './endringer.ts';
import type { Sidesammendrag } from './side.ts';

/** One entry a new page resembles, as a reviewer should see it. */
export interface Likt {
  tittel: string;
  hvor: string;
}

/** All the summary is made of. */
export interface Sammendragsgrunnlag {
  endringer: readonly Filendring[];
  /** Path → what there is to tell; pages that are there now. */
  sider: ReadonlyMap<string, Sidesammendrag>;
  /** Everything the validator and the comparison with the base found. */
  feil: readonly Feil[];
  /** Path of a new page → what it resembles. */
  likt: ReadonlyMap<string, readonly Likt[]>;
}

/** Lines and files up to which a change is small, and medium. */
const LITEN = { linjer: 60, filer: 3 };
const MIDDELS = { linjer: 400, filer: 12 };
const FLEST_FEIL = 50;

/** Text from a pull request, which may be from anybody, as plain text in Markdown. */
export function trygg(tekst: string): string {
  const enLinje = tekst.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return enLinje.replaceAll(/[\\`*_[\]>|#~!]/gu, (tegn) => `\\${tegn}`).replaceAll('@', '@\u2060');
}

const kode = (fil: string) => `\`${fil.replaceAll(/[`\p{Cc}\p{Cf}]/gu, '')}\``;

const antall = (tall: number, en: string, flere: string) => `${tall} ${tall === 1 ? en : flere}`;

function storrelse(endringer: readonly Filendring[]): string {
  const linjer = endringer.reduce((sum, { pluss, minus }) => sum + pluss + minus, 0);
  const innenfor = (grense: typeof LITEN) => linjer <= grense.linjer && endringer.length <= grense.filer;
  const hele = `${antall(linjer, 'linje', 'linjer')} i ${antall(endringer.length, 'fil', 'filer')}`;
  if (innenfor(LITEN)) return `Endringen er liten: ${hele}.`;
  if (innenfor(MIDDELS)) return `Endringen er middels stor: ${hele}.`;
  return `Endringen er stor: ${hele}. Kan den deles, blir den lettere å lese for den som skal godkjenne.`;
}

function side({ tittel, type, utkast, fil, kompletthet, ukjente }: Sidesammendrag): string {
  const deler = [
    `**${trygg(tittel)}** (${[type, ...(utkast ? ['utkast'] : [])].join(', ')}) ${kode(fil)}`,
    ...(kompletthet === undefined ? [] : [kompletthet]),
    ...(ukjente > 0 ? [`${antall(ukjente, 'felt er', 'felter er')} ukjent`] : []),
  ];
  return `- ${deler.join('. ')}.`;
}

const liktavsnitt = (likt: readonly Likt[]): string[] =>
  likt.map(({ tittel, hvor }) => `  - ${hvor}: ${trygg(tittel)}. Er det samme metode, hører utprøvingen hjemme på den siden.`);

const del = (tittel: string, linjer: readonly string[]) => (linjer.length === 0 ? [] : [`### ${tittel}`, linjer.join('\n')]);

function feildel(feil: readonly Feil[], filer: ReadonlySet<string>): string[] {
  const vist = feil.filter(({ fil, alvor }) => alvor === 'feil' || filer.has(fil));
  const stopper = vist.filter(({ alvor }) => alvor === 'feil').length;
  const linje = (ett: Feil) =>
    `- ${ett.alvor === 'feil' ? '**Må rettes:** ' : ''}${kode(`${ett.fil}:${ett.linje}`)} ${trygg(visMelding(ett))}${ett.råd === '' ? '' : ` ${trygg(ett.råd)}`}`;
  const linjer = [...vist.filter(({ alvor }) => alvor === 'feil'), ...vist.filter(({ alvor }) => alvor !== 'feil')].map(linje);
  const resten = linjer.length - FLEST_FEIL;
  return [
    ...del(stopper > 0 ? `${stopper} feil må rettes` : 'Advarsler', linjer.slice(0, FLEST_FEIL)),
    ...(resten > 0 ? [`Og ${resten} til. Kjør \`npm run valider\` for å se alle.`] : []),
    ...(vist.length === 0 ? ['Validatoren fant ingenting å utsette på sidene som er endret.'] : []),
  ];
}

const SJEKKLISTE = [
  'Hører det hjemme her: prøvd ved et NAV-kontor, beskrevet slik at andre kan gjøre det samme?',
  'Har hver opplysning en kilde, og hvert tall et år?',
  'Er det kontoret forteller, skilt fra det andre har undersøkt?',
  'Står det hva vi ikke vet?',
  'Er siden uten navn og andre personopplysninger, og kan en ny kollega lese den?',
];

/** What a pull request does, in words for the editor who is to approve it. GitHub's Markdown. */
export function sammendrag({ endringer, sider, feil, likt }: Sammendragsgrunnlag): string {
  const med = (slag: Filendring['slag']) => endringer.filter((ett) => ett.slag === slag);
  const sidene = (slag: Filendring['slag']) => med(slag).flatMap(({ fil }) => sider.get(fil) ?? []);
  const innhold = endringer.filter(({ fil }) => fil.startsWith('content/'));
  const andre = endringer.length - innhold.length;
  const utenSide = innhold.filter(({ slag, fil }) => (slag === 'ny' || slag === 'endret') && !sider.has(fil));
  return [
    '## Sammendrag for redaktøren',
    endringer.length === 0 ? 'Ingen filer er endret.' : storrelse(endringer),
    ...(andre > 0 ? [`${antall(andre, 'fil', 'filer')} utenfor content/ er også endret: be en utvikler se på dem.`] : []),
    ...del('Nye sider', sidene('ny').flatMap((ett) => [side(ett), ...liktavsnitt(likt.get(ett.fil) ?? [])])),
    ...del('Endrede sider', sidene('endret').map(side)),
    ...del('Annet i innholdet', utenSide.map(({ slag, fil }) => `- ${kode(fil)} (${slag})`)),
    ...del('Sider med nytt navn', med('flyttet').map(({ fil, fra = '' }) => `- ${kode(fra)} heter nå ${kode(fil)}`)),
    ...del('Slettede filer', med('slettet').map(({ fil }) => `- ${kode(fil)}`)),
    ...feildel(feil, new Set(innhold.map(({ fil }) => fil))),
    ...(innhold.length === 0 ? [] : del('Før du godkjenner', SJEKKLISTE.map((punkt) => `- [ ] ${punkt}`))),
  ].join('\n\n');
}
