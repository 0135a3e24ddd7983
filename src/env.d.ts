declare namespace App {
  interface Locals {
    /** The notes of the page being rendered: set by the page, read by the marks in its text. */
    noter?: import('./domene/kildenoter.ts').Noter;
    /** The method being rendered: set by its page, read by the sections of its text. */
    metodeside?: import('./domene/metodeside.ts').Metodeside;
  }
}
