import { INNHOLDSTYPER } from '../../src/skjema/innholdstyper.ts';
import type { Faktabase } from './base.ts';
import type { Faktaark, Sti } from './dokument.ts';
import { erObjekt, tekster } from './verdier.ts';

/** An id that is no longer in use, and where it is written. */
export interface GammelId {
  samling: string;
  id: string;
  /** The address it had. */
  adresse: string;
  /** The id in the same collection that took over, if any. */
  ny: string | undefined;
  dokument: Faktaark;
  sti: Sti;
}

/** The name of an id anywhere in the base. */
export const nokkel = ({ samling, id }: { samling: string; id: string }): string => `${samling}/${id}`;

/** Every id that pages have had before (`tidligereId`), in reading order, doubles included. */
export function flyttede({ dokumenter }: Faktabase): GammelId[] {
  return dokumenter.flatMap((dokument) => {
    const { data } = dokument.frontmatter;
    const { adresse, samling } = dokument.type;
    if (adresse === undefined || !erObjekt(data)) return [];
    return tekster(data['tidligereId']).map(([nr, id]) => ({
      samling,
      id,
      adresse: `${adresse}${id}/`,
      ny: dokument.id,
      dokument,
      sti: ['tidligereId', nr],
    }));
  });
}

/** Every id in content/fjernet.yaml, in reading order, doubles included. */
export function fjernede({ dokumenter }: Faktabase): GammelId[] {
  return dokumenter
    .filter(({ type }) => type.type === 'fjernet')
    .flatMap((dokument) => {
      const rader: unknown[] = Array.isArray(dokument.frontmatter.data) ? dokument.frontmatter.data : [];
      return rader.flatMap((rad, nr): GammelId[] => {
        if (!erObjekt(rad) || typeof rad['id'] !== 'string') return [];
        const type = INNHOLDSTYPER.find((kandidat) => kandidat.type === rad['type']);
        if (type?.adresse === undefined) return [];
        const ny = typeof rad['erstattetAv'] === 'string' ? rad['erstattetAv'] : undefined;
        const { id } = rad;
        return [{ samling: type.samling, id, adresse: `${type.adresse}${id}/`, ny, dokument, sti: [nr, 'id'] }];
      });
    });
}
