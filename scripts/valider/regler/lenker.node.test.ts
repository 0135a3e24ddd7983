import { expect, test } from 'vitest';
import { provebase, side, sjekkKropp } from '../../../tests/prove/base.ts';
import { regel } from './lenker.ts';

const ANKER = 'men ingen overskrift der heter det.';

test.each<[string, string[]]>([
  ['[Prøvemetoden](/metoder/provemetoden/)', []],
  ['[Prøvemetoden](/metoder/provemetoden/#slik-gjør-dere-det)', []],
  ['[kontoret](/kontor/nav-prove/) og [søk](/sok/?q=gjeld) og [alle](/data/metoder.csv)', []],
  [
    '[x](/metoder/provemetode/)',
    ['1 Lenken går til «/metoder/provemetode/», som ikke finnes. Mente du «/metoder/provemetoden/»?'],
  ],
  ['[x](/metoder/provemetoden)', ['1 Lenken «/metoder/provemetoden» mangler skråstrek til slutt.']],
  [
    '[x](/metoder/provemetoden/#problemer)',
    [`1 Lenken går til «#problemer», ${ANKER} Mente du «problemet»?`],
  ],
  ['[x](/finnes/aldri/i/basen/)', ['1 Lenken går til «/finnes/aldri/i/basen/», som ikke finnes.']],
  [
    '## Det siste\n\n[x](#det-siste) [y](#det-forste-av-alt)',
    [`3 Lenken går til «#det-forste-av-alt», ${ANKER}`],
  ],
  ['[NAV](https://www.nav.no/a)', []],
  ['[NAV](http://www.nav.no)', ['advarsel 1 Lenken «http://www.nav.no» bruker http, som ikke er kryptert.']],
  ['[x](https:/nav.no)', ['1 «https:/nav.no» er ikke en gyldig nettadresse.']],
  ['[x](https://nav)', ['1 «https://nav» er ikke en gyldig nettadresse.']],
  ['[x](www.nav.no)', ['1 «www.nav.no» er ikke en gyldig nettadresse.']],
  ['[x](ftp://nav.no/a)', ['1 «ftp://nav.no/a» er ikke en gyldig nettadresse.']],
  ['[x](javascript:alert)', ['1 «javascript:alert» er ikke en gyldig nettadresse.']],
  ['[x][r]\n\n[r]: nav', ['3 «nav» er ikke en gyldig nettadresse.']],
  ['[her](/om/)', ['advarsel 1 Lenketeksten «her» sier ikke hvor lenken går.']],
  ['[**Les mer →**](/om/)', ['advarsel 1 Lenketeksten «Les mer →» sier ikke hvor lenken går.']],
  ['[Klikk her!](/om/)', ['advarsel 1 Lenketeksten «Klikk her!» sier ikke hvor lenken går.']],
  ['[](/om/)', ['1 Lenken har ingen tekst.']],
])('%j', (kropp, ventet) => {
  const plassert = sjekkKropp(regel, kropp, provebase()).map((linje) =>
    linje.replace(/^advarsel metoder.*?:/u, 'advarsel '),
  );
  expect(plassert).toEqual(ventet);
});

test.each([
  ['[x](/metoder/gammelt-navn/)', ['advarsel 1 Lenken går til «/metoder/gammelt-navn/», som har flyttet til «/metoder/nytt-navn/».']],
  ['[x](/metoder/gammelt-navn/#her)', ['advarsel 1 Lenken går til «/metoder/gammelt-navn/», som har flyttet til «/metoder/nytt-navn/».']],
  ['[x](/metoder/fjernet-metode/)', ['advarsel 1 Lenken går til «/metoder/fjernet-metode/», som er fjernet.']],
  ['[x](/forskning/fjernet-metode/)', ['1 Lenken går til «/forskning/fjernet-metode/», som ikke finnes.']],
])('gamle adresser: %s', (kropp, ventet) => {
  const andre = {
    ...provebase(),
    'content/metoder/nytt-navn.mdx': side({ tidligereId: ['gammelt-navn', 'a(b'] }),
    'content/fjernet.yaml': '- { type: metode, id: fjernet-metode }\n',
  };
  expect(sjekkKropp(regel, kropp, andre)).toEqual(ventet);
});
