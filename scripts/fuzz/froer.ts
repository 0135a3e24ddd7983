import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provebase, side } from '../../tests/prove/base.ts';
import { provemetode } from '../../tests/prove/metode.ts';
import { ROT } from '../bygg/sti.ts';

/** A good file that mutations begin with. */
export interface Fro {
  fil: string;
  tekst: string;
}

/** Kept in the project as examples, and held to the rules by a test. */
const MALER = ['forskning/_mal.mdx'];

/** A method in the plain form most are written in. */
const ENKEL_METODE = side(
  provemetode({ tittel: 'Enkel', aliaser: [], kortOm: 'En metode som er skrevet enkelt.' }),
  `## Problemet

Noen **faller** utenfor.<Kilde id="prove-2020" sted="kap. 1" />

## Slik gjør dere det

1. **Ring.** Se [metodene](/metoder/).
2. Møt opp.

### Etterpå

- **Skriv.** Kort
- Vent

## Hva vi ikke vet

Det meste.
`,
);

/** Written out, because the small test base has none: the words for search, and a page with all of Markdown. */
const SKREVET: Readonly<Record<string, string>> = {
  'sokeord/synonymer.yaml': '- [frafall, drop-out]\n- - gjeld\n  - restanser\n',
  'metoder/enkel.mdx': ENKEL_METODE,
  'begreper/avtale.md': `---
tittel: Avtale
synonymer: [kontrakt, "lov: nad"]
forklaring: >-
  Noe to er enige om,
  og som gjelder en stund.
kilde: ukjent
sistKontrollert: '2026-11-20'
---
En **avtale** er *gjensidig*. Se [metodene](/metoder/) og [NAV](https://www.nav.no/).

| Hvem | Hva |
| --- | :-: |
| Ola | 3 |

- [x] skrevet
- ikke
  - under

> Sitert ~~feil~~ rett, \`kode\` og https://www.nav.no &amp; mer.
`,
};

/** One or more good files of every kind of content. */
export function lagFroer(): Fro[] {
  const prove = Object.entries(provebase()).flatMap(([fil, tekst]) =>
    typeof tekst === 'string' && !/vokabular\/(?!malgrupper)/u.test(fil) ? [{ fil, tekst }] : [],
  );
  const maler = MALER.map((fil) => ({
    fil: `content/${fil.replace('_mal', 'mal')}`,
    tekst: readFileSync(join(ROT, 'content', fil), 'utf8'),
  }));
  const skrevet = Object.entries(SKREVET).map(([fil, tekst]) => ({ fil: `content/${fil}`, tekst }));
  return [...prove, ...maler, ...skrevet];
}
