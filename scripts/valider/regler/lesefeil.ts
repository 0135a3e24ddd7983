import type { Regel } from '../regel.ts';

/** What went wrong while the files were read: encoding, front matter, YAML and MDX. */
export const regel: Regel = {
  id: 'lesefeil',
  sjekk: ({ dokumenter }) => dokumenter.flatMap(({ lesefeil }) => lesefeil),
};
