import type { Fjernet } from '../skjema/fjernet.ts';
import { SIDETYPER, type Sidetype } from '../sok/sokepost.ts';
import type { Base } from './base.ts';

/** A page to go to. */
export interface Mal {
  adresse: string;
  tittel: string;
}

/** An address that was a page: where its readers should go, or why it is gone. */
export interface GammelAdresse {
  samling: Sidetype;
  id: string;
  /** Set when the page is gone; otherwise it only moved, and `til` is set. */
  fjernet?: Pick<Fjernet, 'tittel' | 'dato' | 'grunn'>;
  til?: Mal;
}

const SAMLING = {
  metode: 'metoder',
  forskning: 'forskning',
  veiledning: 'veiledninger',
  begrep: 'begreper',
} as const satisfies Record<Fjernet['type'], Sidetype>;

const SAMLINGER = Object.keys(SIDETYPER) as Sidetype[];

type Side = { id: string; data: { tittel: string; tidligereId?: readonly string[] | undefined } };

const mal = (samling: Sidetype, { id, data }: Side): Mal => ({ adresse: `/${samling}/${id}/`, tittel: data.tittel });

/** Every address that pages of the base have had, and those of pages that are taken out. */
export function gamleAdresser(base: Base, fjernet: readonly Fjernet[]): GammelAdresse[] {
  const sider = (samling: Sidetype): readonly Side[] => base[samling];
  const flyttede = SAMLINGER.flatMap((samling) =>
    sider(samling).flatMap((side) =>
      (side.data.tidligereId ?? []).map((id): GammelAdresse => ({ samling, id, til: mal(samling, side) })),
    ),
  );
  const borte = fjernet.map(({ type, id, tittel, dato, grunn, erstattetAv }): GammelAdresse => {
    const samling = SAMLING[type];
    const ny = sider(samling).find((side) => side.id === erstattetAv);
    return { samling, id, fjernet: { tittel, dato, grunn }, ...(ny && { til: mal(samling, ny) }) };
  });
  return [...flyttede, ...borte];
}
