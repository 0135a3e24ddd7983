import { likhetsfil } from '../../../src/domene/likhet/likhetsfil.ts';
import type { Styrke } from '../../../src/domene/likhet/styrke.ts';
import { lagSammenligner } from '../../../src/domene/likhet/svar.ts';
import { brett } from '../../../src/skjema/naermeste.ts';
import { domenebase, likhetsordI } from '../../utkast/domenebase.ts';
import type { Innholdsbase } from '../../valider/base.ts';
import { tekstI } from '../utkast/rapporten.ts';
import type { Rapportrad } from '../rad/rapportrad.ts';

/** An entry of the base that a report resembles. */
export interface Lik {
  fil: string;
  tittel: string;
  styrke: Styrke | 'samme navn';
  /** Words they share. */
  ord: readonly string[];
}

const FELT = ['tittel', 'malgruppe', 'problem', 'beskrivelse', 'endringer', 'oppnadd'] as const;
/** As much as says what a measure is: comparing costs by the word, and reports run to pages. */
const LENGSTE_TEKST = 3_000;

const publisert = ({ data }: { data: { utkast?: boolean | undefined } }) => data.utkast !== true;

/** What finds the entries that reports resemble. Drafts are not in it, so a second run finds what the first did. */
export function lagLikhet(innhold: Innholdsbase): (rad: Rapportrad) => Lik[] {
  const alle = domenebase(innhold);
  const base = {
    ...alle,
    metoder: alle.metoder.filter(publisert),
    forskning: alle.forskning.filter(publisert),
  };
  const navn = new Map<string, { id: string; tittel: string }>();
  for (const { id, data } of base.metoder) {
    for (const ett of [data.tittel, ...data.aliaser]) navn.set(brett(ett), { id, tittel: data.tittel });
  }
  const sammenligner =
    base.metoder.length === 0 ? undefined : lagSammenligner(likhetsfil(base, likhetsordI(innhold)));
  return (rad) => {
    const tekst = FELT.map((felt) => tekstI({ rad }, felt))
      .join('\n')
      .slice(0, LENGSTE_TEKST)
      .toWellFormed();
    const lik = (sammenligner?.finn(tekst).treff ?? []).flatMap(({ post, styrke, ord }): Lik[] =>
      styrke === 'svak' || !post.treff.startsWith('metoder/')
        ? []
        : [
            {
              fil: `content/${post.treff}.mdx`,
              tittel: post.kort.tittel,
              styrke,
              ord: ord.map(({ hosDem }) => hosDem),
            },
          ],
    );
    const samme = navn.get(brett(tekstI({ rad }, 'tittel')));
    if (!samme) return lik;
    const fil = `content/metoder/${samme.id}.mdx`;
    return [
      { fil, tittel: samme.tittel, styrke: 'samme navn', ord: [] },
      ...lik.filter((ett) => ett.fil !== fil),
    ];
  };
}
