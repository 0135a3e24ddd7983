import type { z } from 'zod';
import { begrep } from '../../skjema/begrep.ts';
import { forskning } from '../../skjema/forskning.ts';
import { kilde } from '../../skjema/kilde.ts';
import { kontor } from '../../skjema/kontor.ts';
import { metode } from '../../skjema/metode.ts';
import { veiledning } from '../../skjema/veiledning.ts';
import { vokabular } from '../../skjema/vokabular.ts';
import type { Base } from '../base.ts';

/** An entry as data: its fields, and its text where it has one. */
export interface Dataoppforing {
  id: string;
  data: Readonly<Record<string, unknown>>;
  body?: string;
}

/** A kind of entry that is published as data. */
export interface Datatype {
  type: string;
  /** The name of the file, and of the list in it. */
  samling: string;
  /** What people call the entries. */
  navn: string;
  /** The fields of one entry. */
  skjema: z.ZodType;
  /** The address of an entry's page is this and its id. */
  side?: string;
  /** Whether each entry also has a file of its own. */
  enkeltvis: boolean;
  oppforinger(base: Base): readonly Dataoppforing[];
}

const fraKart = (kart: ReadonlyMap<string, Readonly<Record<string, unknown>>>) =>
  [...kart].map(([id, data]) => ({ id, data }));

/** Everything that is published as data. A new row is a new file, a new schema and a new dictionary. */
export const DATATYPER: readonly Datatype[] = [
  {
    type: 'metode',
    samling: 'metoder',
    navn: 'Metoder',
    skjema: metode,
    side: '/metoder/',
    enkeltvis: true,
    oppforinger: ({ metoder }) => metoder,
  },
  {
    type: 'forskning',
    samling: 'forskning',
    navn: 'Forskning',
    skjema: forskning,
    side: '/forskning/',
    enkeltvis: true,
    oppforinger: (base) => base.forskning,
  },
  {
    type: 'kilde',
    samling: 'kilder',
    navn: 'Kilder',
    skjema: kilde,
    enkeltvis: false,
    oppforinger: ({ kilder }) => fraKart(kilder),
  },
  {
    type: 'kontor',
    samling: 'kontorer',
    navn: 'Kontorer',
    skjema: kontor,
    enkeltvis: false,
    oppforinger: ({ kontorer }) => fraKart(kontorer),
  },
  {
    type: 'vokabular',
    samling: 'vokabular',
    navn: 'Vokabularer',
    skjema: vokabular,
    enkeltvis: false,
    oppforinger: (base) => fraKart(base.vokabular),
  },
  {
    type: 'begrep',
    samling: 'begreper',
    navn: 'Begreper',
    skjema: begrep,
    side: '/begreper/',
    enkeltvis: false,
    oppforinger: ({ begreper }) => begreper,
  },
  {
    type: 'veiledning',
    samling: 'veiledninger',
    navn: 'Veiledninger',
    skjema: veiledning,
    side: '/veiledninger/',
    enkeltvis: false,
    oppforinger: ({ veiledninger }) => veiledninger,
  },
];
