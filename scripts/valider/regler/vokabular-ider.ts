import { STATUSER, UTFALL, UTPROVINGSSTATUSER } from '../../../src/skjema/koder.ts';
import { KRITERIER } from '../../../src/skjema/kriterier.ts';
import { KUNNSKAPSDIMENSJONER } from '../../../src/skjema/kunnskapsgrunnlag.ts';
import { menteDu } from '../../../src/skjema/naermeste.ts';
import { nyFeil, type Feil } from '../feil.ts';
import type { Baseregel } from '../regel.ts';

const ID = 'vokabular-ider';

/** Vocabularies that code depends on, with the ids the code knows. */
const FASTE: Readonly<Record<string, readonly string[]>> = {
  status: STATUSER,
  utprovingsstatus: UTPROVINGSSTATUSER,
  utfall: UTFALL,
  kriterier: KRITERIER,
  kunnskapsdimensjoner: KUNNSKAPSDIMENSJONER,
};

/** The vocabularies the code depends on have exactly the ids the code knows. */
export const regel: Baseregel = {
  id: ID,
  sjekk({ dokumenter, oppslag }) {
    const filer = new Map(
      dokumenter.filter(({ type }) => type.type === 'vokabular').map((dok) => [dok.id, dok]),
    );
    return Object.entries(FASTE).flatMap(([navn, koder]): Feil[] => {
      const fil = filer.get(navn)?.fil ?? `content/vokabular/${navn}.yaml`;
      const verdier = oppslag.get(`vokabular/${navn}`) ?? new Map<string, never>();
      if (!filer.has(navn)) {
        const råd = `Lag den med disse id-ene: ${koder.join(', ')}.`;
        return [nyFeil(fil, ID, { melding: `Vokabularet «${navn}» mangler.`, råd })];
      }
      if (filer.get(navn)?.frontmatter.data === undefined) return [];
      const mangler = koder.filter((kode) => !verdier.has(kode));
      const ukjente = [...verdier.values()].filter(({ id }) => !koder.includes(id));
      return [
        ...mangler.map((kode) =>
          nyFeil(fil, ID, {
            melding: `Verdien «${kode}» mangler.`,
            råd: 'Nettstedet trenger den. Sett den inn igjen.',
            felt: 'verdier',
          }),
        ),
        ...ukjente.map(({ id, linje, sti }) =>
          nyFeil(fil, ID, {
            melding: `Nettstedet kjenner ikke verdien «${id}».${menteDu(id, koder)}`,
            råd: 'Ta den bort, eller be en utvikler om å legge den til i src/skjema.',
            felt: sti.join('.'),
            linje,
          }),
        ),
      ];
    });
  },
};
