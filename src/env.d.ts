declare namespace App {
  interface Locals {
    /** The method being rendered: set by its page, read by the components its text uses. */
    metodeside?: import('./domene/metodeside.ts').Metodeside;
  }
}
