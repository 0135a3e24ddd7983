import type { Base, Metodeoppforing } from '../../src/domene/base.ts';
import { metodefelter } from '../../src/skjema/metode.ts';
import { STATUSER, UTFALL, UTPROVINGSSTATUSER } from '../../src/skjema/koder.ts';
import type { Vokabular } from '../../src/skjema/vokabular.ts';
import { PROVEKROPP, provemetode, type Felter } from './metode.ts';

const vokabular = (navn: string, ider: readonly (readonly [string, string])[]): [string, Vokabular] => [
  navn,
  { navn, beskrivelse: navn, verdier: ider.map(([id, tekst]) => ({ id, navn: tekst, definisjon: tekst, synonymer: [] })) },
];
const seg = (ider: readonly string[]) => ider.map((id) => [id, id] as const);

/** A test method as the site reads it, by way of the schema. */
export const proveoppforing = (endringer: Felter = {}, id = 'provemetoden'): Metodeoppforing => ({
  id,
  data: metodefelter.parse(provemetode(endringer)),
  body: PROVEKROPP,
});

/** A base in which every id of the test method has a word. */
export function domenebase(...metoder: readonly Metodeoppforing[]): Base {
  return {
    metoder,
    forskning: [],
    veiledninger: [],
    begreper: [],
    kilder: new Map(),
    kontorer: new Map([
      ['nav-prove', { id: 'nav-prove', navn: 'NAV Prøve', kommune: 'Prøve', fylke: 'oslo' }],
      ['nav-andre', { id: 'nav-andre', navn: 'NAV Andre', kommune: 'Andre', fylke: 'oslo' }],
    ]),
    vokabular: new Map([
      vokabular('malgrupper', [['unge', 'Unge'], ['innvandrere', 'Innvandrere']]),
      vokabular('tiltakskategorier', [['opplaering', 'Opplæring']]),
      vokabular('utfordringer', [['gjeld', 'Gjeld'], ['frafall', 'Frafall']]),
      vokabular('samarbeidsparter', [['kommunen', 'Kommunen'], ['skolen', 'Skolen']]),
      vokabular('fylker', [['oslo', 'Oslo']]),
      vokabular('status', seg(STATUSER)),
      vokabular('utprovingsstatus', seg(UTPROVINGSSTATUSER)),
      vokabular('utfall', seg(UTFALL)),
    ]),
  };
}
