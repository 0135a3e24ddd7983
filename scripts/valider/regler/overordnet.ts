import { oppslagsregel } from '../regel.ts';
import { finnForslag } from '../forslag.ts';
import { erObjekt } from '../verdier.ts';

/** `overordnet` in a vocabulary is another value of the same one. */
export const regel = oppslagsregel('overordnet', function* ({ id, type, frontmatter }, { oppslag }) {
  const { data, linjeFor } = frontmatter;
  if (type.type !== 'vokabular' || !erObjekt(data) || !Array.isArray(data['verdier'])) return;
  const kjente = oppslag.get(`vokabular/${id}`) ?? new Map<string, never>();
  for (const [nr, verdi] of (data['verdier'] as unknown[]).entries()) {
    const overordnet = erObjekt(verdi) ? verdi['overordnet'] : undefined;
    if (typeof overordnet !== 'string') continue;
    const sti = ['verdier', nr, 'overordnet'];
    const her = () => ({ felt: sti.join('.'), linje: linjeFor(sti) });
    if (erObjekt(verdi) && verdi['id'] === overordnet) {
      yield { melding: `«${overordnet}» er overordnet seg selv.`, råd: 'Ta bort linjen.', ...her() };
    } else if (!kjente.has(overordnet)) {
      const forslag = finnForslag(overordnet, kjente);
      const melding = `«${overordnet}» finnes ikke.${forslag === undefined ? '' : ` Mente du «${forslag}»?`}`;
      yield { melding, råd: 'Overordnet er id-en til en annen verdi i samme fil.', ...her() };
    }
  }
});
