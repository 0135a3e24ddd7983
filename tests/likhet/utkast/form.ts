/** One draft of an application, with the entries that a knowledgeable colleague would point to. */
export interface Utkast {
  /** Ends in `-nn` for nynorsk, `-slurv` for careless writing, `-notat` for a short note. */
  id: string;
  /** 60–200 words, with the line breaks of a pasted text. */
  tekst: string;
  /** `<collection>/<id>`, best first; any of them is right in first place. Empty: nothing is alike. */
  riktige: readonly string[];
}
