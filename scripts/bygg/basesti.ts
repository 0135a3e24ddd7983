/**
 * The folder the site is published in, with a slash at both ends. GitHub Pages gives `/metodebasen` for a
 * project's site and nothing at all for one at the root of its own domain.
 */
export function basesti(miljo: Readonly<Record<string, string | undefined>>): string {
  const navn = (miljo['METODEBASEN_BASE'] ?? '').replaceAll(/^\/+|\/+$/gu, '');
  return navn === '' ? '/' : `/${navn}/`;
}
