import type { Statusid } from './statusmerke.ts';
import { FORSKNINGSSTATUSER } from '../../skjema/koder.ts';
import { ord, ordnavn, type Base } from '../base.ts';
import { undersoktNiva, type Niva } from '../sikkerhet.ts';
import { visTidspunkt } from '../tid.ts';

/** What the picture of a shared page says. */
export interface Delekort {
  /** Under `/delebilder/`, without ending. */
  navn: string;
  slag: string;
  tittel: string;
  tekst: string;
  status?: { id: Statusid; tekst: string };
  /** How thoroughly it is examined. */
  undersokt?: { niva: Niva; tekst: string };
}

/** More entries than this share one picture for their type: each takes a tenth of a second to draw the first time. */
export const FLESTE_EGNE = 500;

const SLAG: readonly Delekort[] = [
  { navn: 'nettsted', slag: 'Kunnskapsbase', tittel: 'Hva har andre NAV-kontor prøvd?', tekst: 'Hva de gjorde, hva det krevde, hva som kom ut av det, og hvor sikkert vi vet det. Også det som ikke gikk.' },
  { navn: 'metoder', slag: 'Metoder', tittel: 'Arbeidsmetoder NAV-kontor har prøvd', tekst: 'Hva de gjorde, hva det krevde, og hva som kom ut av det.' },
  { navn: 'forskning', slag: 'Forskning', tittel: 'Studier av arbeidsmåter i NAV', tekst: 'Hva de spurte om, hva de fant, og hva de ikke kunne si.' },
  { navn: 'veiledninger', slag: 'Veiledninger', tittel: 'Før dere prøver, søker eller deler', tekst: 'Råd til kontor som skal prøve noe nytt.' },
  { navn: 'begreper', slag: 'Begreper', tittel: 'Ord du møter i NAV, kort forklart', tekst: 'Ord og forkortelser i NAV og i forskning på NAV.' },
  { navn: 'kunnskapskart', slag: 'Kunnskapskart', tittel: 'Hva er prøvd for hvem?', tekst: 'Hvor det finnes kunnskap om arbeidsmetoder i NAV, og hvor den mangler.' },
];

const egne = (base: Base, samling: 'metoder' | 'forskning') => base[samling].length <= FLESTE_EGNE;

/** The name of the picture of a page, of itself where it has one, otherwise of its type. */
export function delebilde(base: Pick<Base, 'metoder' | 'forskning'>, side: string): string {
  const [, samling = '', id = ''] = side.split('/');
  if ((samling === 'metoder' || samling === 'forskning') && id !== '' && base[samling].length <= FLESTE_EGNE) return `${samling}/${id}`;
  return slagbilde(side);
}

/** The name of the picture for the type of a page. */
export function slagbilde(side: string): string {
  const samling = side.split('/')[1] ?? '';
  return SLAG.find(({ navn }) => navn === samling)?.navn ?? 'nettsted';
}

/** Every picture of the site. */
export function delekort(base: Base): Delekort[] {
  const metoder = base.metoder.map(
    ({ id, data }): Delekort => ({
      navn: `metoder/${id}`,
      slag: 'Metode',
      tittel: data.tittel,
      tekst: data.malgruppeBeskrivelse,
      status: { id: data.status, tekst: `${ord(base, 'status', data.status).navn} – per ${visTidspunkt(data.beskrevetPer)}` },
      undersokt: { niva: undersoktNiva(data.utprovingsstatus), tekst: ord(base, 'utprovingsstatus', data.utprovingsstatus).navn },
    }),
  );
  const studier = base.forskning.map(
    ({ id, data }): Delekort => ({
      navn: `forskning/${id}`,
      slag: 'Forskning',
      tittel: data.tittel,
      tekst: [data.institusjoner.join(' og '), ordnavn(base, 'malgrupper', data.malgrupper).join(', ')].filter(Boolean).join(' · '),
      status: {
        id: data.status === 'pagar' || data.status === 'delrapport' ? 'pagar' : data.status === 'ferdig' ? 'avsluttet' : 'ukjent',
        tekst: `${FORSKNINGSSTATUSER[data.status]} – per ${visTidspunkt(data.beskrevetPer)}`,
      },
    }),
  );
  return [...SLAG, ...(egne(base, 'metoder') ? metoder : []), ...(egne(base, 'forskning') ? studier : [])];
}
