/**
 * A copy of parsed YAML where `Date` objects are ISO days. Astro's YAML reader makes dates of
 * `2026-11-20`, ours leaves text; the schemas see text from both.
 */
export function ryddDatoer(verdi: unknown): unknown {
  if (verdi instanceof Date) return verdi.toISOString().slice(0, 10);
  if (Array.isArray(verdi)) return verdi.map(ryddDatoer);
  if (typeof verdi === 'object' && verdi !== null) {
    return Object.fromEntries(Object.entries(verdi).map(([nokkel, indre]) => [nokkel, ryddDatoer(indre)]));
  }
  return verdi;
}
