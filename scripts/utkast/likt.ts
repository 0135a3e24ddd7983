import type { Merking } from '../../src/domene/likhet/merking.ts';
import { STYRKETEKST, type Styrke } from '../../src/domene/likhet/styrke.ts';
import { brett } from '../../src/skjema/naermeste.ts';
import type { Grunnlag } from './grunnlag.ts';
import type { Utkasttype } from './sporsmalsrader.ts';

/** An entry that is like the one being begun. */
export interface Likt {
  tittel: string;
  /** Where readers find it. */
  adresse: string;
  /** Where editors find it. */
  fil: string;
  styrke: Styrke;
  /** How alike, in words. */
  hvor: string;
  kortOm: string;
}

export interface Likhet {
  treff: readonly Likt[];
  /** Words of the vocabularies that the text speaks of. */
  fasetter: Partial<Merking>;
}

/** Said of an entry with the same name, whatever its text. */
export const SAMME_NAVN = 'Heter det samme';

const FLEST = 3;

/** A page of the same name is the same page, however it is described. */
function sammeNavn(
  { base }: Grunnlag,
  tittel: string,
  samling: 'metoder' | 'forskning' | 'begreper',
): Likt[] {
  const sok = brett(tittel);
  const endelse = samling === 'begreper' ? 'md' : 'mdx';
  const sider = base[samling].map(({ id, data }) => ({
    id,
    tittel: data.tittel,
    navn: [data.tittel, ...('aliaser' in data ? data.aliaser : data.synonymer)],
    kortOm: 'kortOm' in data ? data.kortOm : data.forklaring,
  }));
  return sider
    .filter(({ navn }) => navn.some((ett) => brett(ett) === sok))
    .map(({ id, tittel: funnet, kortOm }) => ({
      tittel: funnet,
      adresse: `/${samling}/${id}/`,
      fil: `content/${samling}/${id}.${endelse}`,
      styrke: 'sterk',
      hvor: SAMME_NAVN,
      kortOm,
    }));
}

function sammeKilde({ base }: Grunnlag, tittel: string): Likt[] {
  return [...base.kilder]
    .filter(([, kilde]) => brett(kilde.tittel) === brett(tittel))
    .map(([id, kilde]) => ({
      tittel: kilde.tittel,
      adresse: `content/kilder/${id}.yaml`,
      fil: `content/kilder/${id}.yaml`,
      styrke: 'sterk',
      hvor: SAMME_NAVN,
      kortOm: `${kilde.institusjon}, ${kilde.aar}.`,
    }));
}

/**
 * What the base holds that is like an entry with this title and these words, most alike first, and what the
 * words are about. Loose likeness is left out: it may be chance, and here somebody has to answer for each.
 */
export function finnLikt(grunnlag: Grunnlag, type: Utkasttype, tittel: string, tekst: string): Likhet {
  if (type === 'kilde') return { treff: sammeKilde(grunnlag, tittel), fasetter: {} };
  if (type === 'begrep') return { treff: sammeNavn(grunnlag, tittel, 'begreper'), fasetter: {} };
  const samme = sammeNavn(grunnlag, tittel, type === 'metode' ? 'metoder' : 'forskning');
  const svar = grunnlag.sammenligner().finn(`${tittel}. ${tekst}`);
  const lignende = svar.treff.filter(({ styrke }) => styrke !== 'svak').map(({ post, styrke }): Likt => ({
    tittel: post.kort.tittel,
    adresse: `/${post.treff}/`,
    fil: `content/${post.treff}.mdx`,
    styrke,
    hvor: STYRKETEKST[styrke],
    kortOm: post.kort.kortOm,
  }));
  const nye = lignende.filter(({ fil }) => !samme.some((ett) => ett.fil === fil));
  return { treff: [...samme, ...nye].slice(0, FLEST), fasetter: svar.forslag.merking };
}
