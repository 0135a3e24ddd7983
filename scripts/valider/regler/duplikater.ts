import { brett } from '../../../src/skjema/naermeste.ts';
import type { Faktabase } from '../base.ts';
import type { Faktaark, Sti } from '../dokument.ts';
import { nyFeil, type Feil } from '../feil.ts';
import type { Baseregel } from '../regel.ts';
import { erObjekt, tekster } from '../verdier.ts';

const ID = 'duplikater';

/** Lines are looked up when they are needed: that costs, and most words are there once. */
interface Sted {
  fil: string;
  linje(): number;
}

const vis = ({ fil, linje }: Sted) => `${fil}:${linje()}`;

/** Remembers where each word was first seen. */
function forstesteder<T extends Sted>() {
  const sett = new Map<string, T>();
  return (nokkel: string, sted: T): T | undefined => {
    const forste = sett.get(nokkel);
    if (forste === undefined) sett.set(nokkel, sted);
    return forste;
  };
}

function* sjekkIder({ oppforinger }: Faktabase): Iterable<Feil> {
  const tidligere = forstesteder<Sted>();
  for (const { samling, id, fil, linje, sti } of oppforinger) {
    const forste = tidligere(`${samling}/${id.toLowerCase()}`, { fil, linje: () => linje });
    if (forste === undefined) continue;
    const melding = `Id-en «${id}» er brukt før, i ${vis(forste)}.`;
    yield nyFeil(fil, ID, { melding, råd: 'Gi den ene en annen id.', felt: sti.join('.'), linje });
  }
}

const stedFor = ({ fil, frontmatter }: Faktaark, sti: Sti) => ({
  fil,
  linje: () => frontmatter.linjeFor(sti),
});

const TEKSTFELT = [
  ['tittel', 'Tittelen', 'Gi sidene hver sitt navn.'],
  ['kortOm', 'kortOm', 'Skriv hva som er eget for denne.'],
] as const;

function* sjekkTekster(sider: readonly Faktaark[]): Iterable<Feil> {
  for (const [felt, navn, råd] of TEKSTFELT) {
    const tidligere = forstesteder<Sted>();
    for (const dokument of sider) {
      const verdi = erObjekt(dokument.frontmatter.data) ? dokument.frontmatter.data[felt] : undefined;
      if (typeof verdi !== 'string' || verdi.trim() === '') continue;
      const her = stedFor(dokument, [felt]);
      const forste = tidligere(brett(verdi.trim()), her);
      if (forste)
        yield nyFeil(her.fil, ID, {
          melding: `${navn} er den samme som i ${vis(forste)}.`,
          råd,
          felt,
          linje: her.linje(),
        });
    }
  }
}

function* sjekkAliaser(sider: readonly Faktaark[]): Iterable<Feil> {
  const titler = new Map<string, Sted>();
  for (const dokument of sider) {
    const tittel = erObjekt(dokument.frontmatter.data) ? dokument.frontmatter.data['tittel'] : undefined;
    if (typeof tittel === 'string') titler.set(brett(tittel), stedFor(dokument, ['tittel']));
  }
  for (const dokument of sider) {
    const aliaser = erObjekt(dokument.frontmatter.data) ? dokument.frontmatter.data['aliaser'] : undefined;
    for (const [nr, alias] of tekster(aliaser)) {
      const tittel = titler.get(brett(alias));
      if (tittel === undefined || tittel.fil === dokument.fil) continue;
      const melding = `«${alias}» er tittelen på en annen side, i ${vis(tittel)}.`;
      const linje = dokument.frontmatter.linjeFor(['aliaser', nr]);
      yield nyFeil(dokument.fil, ID, { melding, råd: 'Ta bort aliaset.', felt: `aliaser.${nr}`, linje });
    }
  }
}

/** A word leads to one value: two values of a vocabulary never share a name or a synonym. */
function* sjekkOrd(dokument: Faktaark): Iterable<Feil> {
  const { data, linjeFor } = dokument.frontmatter;
  const verdier = erObjekt(data) && Array.isArray(data['verdier']) ? (data['verdier'] as unknown[]) : [];
  const tidligere = forstesteder<Sted & { nr: number; id: string }>();
  for (const [nr, verdi] of verdier.entries()) {
    if (!erObjekt(verdi)) continue;
    const ord = [
      ...tekster([verdi['navn']]).map(([, tekst]) => ({ tekst, sti: ['verdier', nr, 'navn'] })),
      ...tekster(verdi['synonymer']).map(([plass, tekst]) => ({
        tekst,
        sti: ['verdier', nr, 'synonymer', plass],
      })),
    ];
    for (const { tekst, sti } of ord) {
      const her = { fil: dokument.fil, linje: () => linjeFor(sti), nr, id: String(verdi['id']) };
      const forste = tidligere(tekst.normalize('NFC').toLowerCase().trim(), her);
      if (forste === undefined || forste.nr === nr) continue;
      const melding = `«${tekst}» hører allerede til «${forste.id}», på linje ${forste.linje()}.`;
      yield nyFeil(her.fil, ID, {
        melding,
        råd: 'La ordet stå under bare én verdi.',
        felt: sti.join('.'),
        linje: her.linje(),
      });
    }
  }
}

/** Nothing is there twice: ids, titles, summaries, aliases, words of a vocabulary. */
export const regel: Baseregel = {
  id: ID,
  sjekk(base) {
    const sider = base.dokumenter.filter(({ type }) => type.seksjoner.length > 0);
    const vokabularer = base.dokumenter.filter(({ type }) => type.type === 'vokabular');
    return [
      ...sjekkIder(base),
      ...sjekkTekster(sider),
      ...sjekkAliaser(sider),
      ...vokabularer.flatMap((dokument) => [...sjekkOrd(dokument)]),
    ];
  },
};
