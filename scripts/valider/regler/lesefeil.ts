import type { Dokumentregel } from '../regel.ts';

/** What went wrong while the files were read: encoding, front matter, YAML and MDX. */
export const regel: Dokumentregel = {
  id: 'lesefeil',
  sjekkDokument: ({ lesefeil }) => [...lesefeil],
};
