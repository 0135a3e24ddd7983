import { DELER } from './deler.ts';
import { avsnitt } from './markdown.ts';
import { PLANKOLONNER, svar, utfylteRader, type Soknad } from './soknad.ts';

/** The sections of a method's page, in their fixed order, and the fields that fill each. */
const SEKSJONER: readonly { tittel: string; felter: readonly string[] }[] = [
  { tittel: 'Problemet', felter: ['behov', 'data', 'brukere', 'bedre', 'sporsmal', 'ordene'] },
  { tittel: 'Målgruppen', felter: ['malgruppe', 'medvirkning'] },
  { tittel: 'Samarbeid', felter: ['partnere'] },
  { tittel: 'Slik gjør dere det', felter: ['aktiviteter', 'holderFast', 'tilpasser'] },
  { tittel: 'Måloppnåelse', felter: ['sammenligning', 'andreForklaringer', 'dataeier'] },
  { tittel: 'Overførbarhet', felter: ['deling', 'drift', 'hvisIkke'] },
  { tittel: 'Hva vi ikke vet', felter: ['hull', 'laerer', 'andreKilder'] },
];

const FORST: Readonly<Record<string, string>> = {
  Måloppnåelse: 'Tiltaket er ikke prøvd ennå. Slik planlegger kontoret å måle det.',
  'Hva vi ikke vet': 'Tiltaket er ikke prøvd ennå, så ingen vet om det virker.',
};

const plassering = new Map(DELER.flatMap(({ tittel, felter }, nr) => felter.map((felt) => [felt.id, { felt, del: `del ${nr + 1}, ${tittel}` }])));

/** The body of a draft page: every answer under its section, with where in the application it stands. */
export function utkastkropp(soknad: Soknad, kildeId: string): string {
  const kilde = (sted: string) => `<Kilde id="${kildeId}" sted="${sted}" />`;
  const maling = utfylteRader(soknad).map(
    (rad) => `- ${PLANKOLONNER.filter(({ id }) => rad[id].trim() !== '').map(({ id, kort }) => `${kort}: ${rad[id].trim()}`).join('. ')}`,
  );
  const seksjon = ({ tittel, felter }: (typeof SEKSJONER)[number]): string => {
    const biter = felter.flatMap((id) => {
      const tekst = svar(soknad, id);
      const sted = plassering.get(id);
      return tekst === '' || !sted ? [] : [`**${sted.felt.navn}** ${kilde(sted.del)}`, avsnitt(tekst.split(/\r?\n/u))];
    });
    const plan = tittel === 'Måloppnåelse' && maling.length > 0 ? [`**Evalueringsplan** ${kilde('del 5, Evalueringen')}`, avsnitt(maling)] : [];
    const forst = FORST[tittel];
    const innhold = [...(forst === undefined ? [] : [forst]), ...plan, ...biter];
    return [`## ${tittel}`, ...(innhold.length > 0 ? innhold : ['Søknaden sier ikke noe om dette ennå.'])].join('\n\n');
  };
  return `${SEKSJONER.map(seksjon).join('\n\n')}\n`;
}
