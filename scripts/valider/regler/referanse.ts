import { fjernede, flyttede } from '../adresser.ts';
import type { Faktabase } from '../base.ts';
import type { Merknad } from '../feil.ts';
import { finnForslag } from '../forslag.ts';
import { oppslagsregel } from '../regel.ts';

const RÅD: Partial<Record<string, string>> = {
  kilder: 'Id-en er navnet på en fil i content/kilder, uten .yaml.',
  kontorer: 'Id-en må stå i content/kontorer.yaml.',
  metoder: 'Id-en er navnet på en fil i content/metoder, uten .mdx.',
  forskning: 'Id-en er navnet på en fil i content/forskning, uten .mdx.',
};

const rådFor = (samling: string) => RÅD[samling] ?? `Velg en id fra content/${samling}.yaml.`;

/** Whether the file with all of a collection cannot be read. That is told once, where it is, not at every id. */
const erUlest = ({ dokumenter }: Faktabase, samling: string) =>
  dokumenter.some(
    ({ id, type }) => type.endelse === '.yaml' && (type.mappe === undefined ? type.samling : `${type.samling}/${id}`) === samling,
  );

function sjekkId(
  base: Faktabase,
  samling: string,
  id: string,
): Pick<Merknad, 'melding' | 'råd'> | undefined {
  const kjente = base.oppslag.get(samling) ?? new Map<string, never>();
  if (kjente.has(id) || id === '' || (kjente.size === 0 && erUlest(base, samling))) return undefined;
  const har = (gammel: { samling: string; id: string }) => gammel.samling === samling && gammel.id === id;
  const flyttet = flyttede(base).find(har);
  if (flyttet?.ny !== undefined) return { melding: `«${id}» heter nå «${flyttet.ny}».`, råd: `Skriv «${flyttet.ny}».` };
  const borte = fjernede(base).find(har);
  if (borte) {
    const råd = borte.ny === undefined ? 'Ta bort henvisningen.' : `Skriv «${borte.ny}», eller ta bort henvisningen.`;
    return { melding: `«${id}» er fjernet fra basen.`, råd };
  }
  const forslag = finnForslag(id, kjente);
  const melding = `«${id}» finnes ikke.${forslag === undefined ? '' : ` Mente du «${forslag}»?`}`;
  return { melding, råd: rådFor(samling) };
}

/** Every id that points to something else points to something that exists. */
export const regel = oppslagsregel('referanse', function* ({ id: egenId, type, frontmatter, fakta }, base) {
  for (const { sti, samling, id } of fakta.referanser) {
    const sted = () => ({ felt: sti.join('.'), linje: frontmatter.linjeFor(sti) });
    const feil = sjekkId(base, samling, id);
    if (feil) yield { ...feil, ...sted() };
    if (id === egenId && samling === type.samling) {
      yield { melding: `«${id}» viser til seg selv.`, råd: 'Ta bort henvisningen.', ...sted() };
    }
  }
  for (const { komponent, id, linje } of fakta.kildebruk) {
    const feil = sjekkId(base, 'kilder', id);
    if (feil) yield { ...feil, felt: `<${komponent}>`, linje };
  }
});
