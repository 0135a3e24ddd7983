import { kompletthet, KOMPLETTHETER } from '../../src/domene/kompletthet.ts';
import { metodefelter } from '../../src/skjema/metode.ts';
import { UKJENT } from '../../src/skjema/felt.ts';
import { ryddDatoer } from '../../src/skjema/rydd.ts';
import type { Dokument } from '../valider/dokument.ts';
import { alleTekster, erObjekt } from '../valider/verdier.ts';

/** What the summary tells of a page. */
export interface Sidesammendrag {
  fil: string;
  type: string;
  tittel: string;
  utkast: boolean;
  /** Of methods that follow the schema. */
  kompletthet: string | undefined;
  /** Fields that say «ukjent». */
  ukjente: number;
  /** What a comparison reads. */
  tekst: string;
}

const brodtekst = ({ tekst }: Dokument) => tekst.replace(/^---\n[\s\S]*?\n---\n/u, '');

/** What there is to tell of one document. */
export function sammendragAv(dokument: Dokument): Sidesammendrag {
  const { data } = dokument.frontmatter;
  const felter = erObjekt(data) ? data : {};
  const body = brodtekst(dokument);
  const metode = dokument.type.type === 'metode' ? metodefelter.safeParse(ryddDatoer(data)) : undefined;
  const som = (navn: string) => (typeof felter[navn] === 'string' ? felter[navn] : '');
  return {
    fil: dokument.fil,
    type: dokument.type.type,
    tittel: som('tittel') || dokument.id,
    utkast: felter['utkast'] === true,
    kompletthet: metode?.success ? KOMPLETTHETER[kompletthet({ id: dokument.id, data: metode.data, body })].navn : undefined,
    ukjente: [...alleTekster(data)].filter(({ tekst }) => tekst === UKJENT).length,
    tekst: [som('tittel'), som('kortOm'), body.replaceAll(/<[^>]*>/gu, ' ')].join('\n\n'),
  };
}
