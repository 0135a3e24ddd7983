import type { Root } from 'mdast';
import type { Innholdstype } from '../../src/skjema/innholdstyper.ts';
import type { Fakta } from './fakta.ts';
import type { Feil } from './feil.ts';

export type Sti = readonly (string | number)[];

/** The fields of a file: front matter, or the whole of a YAML file. */
export interface Frontmatter {
  /** `undefined` when the YAML could not be read; what was wrong is in `lesefeil`. */
  data: unknown;
  /** The line of the key at `sti`, or of the nearest parent that exists; 1 for the file itself. */
  linjeFor(sti: Sti): number;
}

/** What the base knows of one file of content. All lines are lines of the file, from 1. */
export interface Faktaark {
  fil: string;
  type: Innholdstype;
  id: string;
  frontmatter: Frontmatter;
  fakta: Fakta;
}

/** One file of content, parsed once, with all there is to know. */
export interface Dokument extends Faktaark {
  /** As read, without BOM and with LF only; empty when the file is not text. */
  tekst: string;
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
