import type { Root } from 'mdast';
import type { Innholdstype } from '../../src/skjema/innholdstyper.ts';
import type { Feil } from './feil.ts';

export type Sti = readonly (string | number)[];

/** The fields of a file: front matter, or the whole of a YAML file. */
export interface Frontmatter {
  /** `undefined` when the YAML could not be read; what was wrong is in `lesefeil`. */
  data: unknown;
  /** The line of the key at `sti`, or of the nearest parent that exists; 1 for the file itself. */
  linjeFor(sti: Sti): number;
}

/** One file of content, parsed once. All lines are lines of the file, from 1. */
export interface Dokument {
  fil: string;
  type: Innholdstype;
  id: string;
  /** As read, without BOM and with LF only; empty when the file is not text. */
  tekst: string;
  frontmatter: Frontmatter;
  /** Undefined for YAML files, and when the text could not be parsed. */
  kropp: Root | undefined;
  kroppslinje: number;
  lesefeil: readonly Feil[];
}

/** A file as it lies on disk: its bytes, or why they were not read. */
export interface Råfil {
  fil: string;
  innhold: Uint8Array | { hinder: 'snarvei' | 'utilgjengelig' } | { hinder: 'stor'; bytes: number };
}
