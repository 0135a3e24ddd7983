import { expect, test } from 'vitest';
import { sjekkKropp } from '../../../tests/prove/base.ts';
import { PROVEKROPP } from '../../../tests/prove/metode.ts';
import { regel } from './seksjoner.ts';

test.each<[string, string, string[]]>([
  ['i orden', PROVEKROPP, []],
  ['en valgfri mangler', PROVEKROPP.replace('## Samarbeid\n\nKommunen er med.\n', ''), []],
  [
    'en påkrevd mangler',
    PROVEKROPP.replace('## Problemet', '## Samarbeid').replace('## Samarbeid\n\nKommunen er med.\n', ''),
    ['1 Seksjonen «Problemet» mangler.', '5 Seksjonen «Målgruppen» skal stå før «Samarbeid».'],
  ],
  [
    'feilskrevet',
    PROVEKROPP.replace('## Målgruppen', '## Malgruppe'),
    ['5 Seksjonen «Malgruppe» hører ikke hjemme her. Mente du «Målgruppen»?'],
  ],
  ['ukjent', `${PROVEKROPP}\n## Økonomi\n\nDyrt.\n`, ['34 Seksjonen «Økonomi» hører ikke hjemme her.']],
  ['to ganger', `${PROVEKROPP}\n## Problemet\n\nMer.\n`, ['34 Seksjonen «Problemet» står to ganger.']],
  [
    'feil rekkefølge',
    PROVEKROPP.replace('## Problemet', '## X')
      .replace('## Målgruppen', '## Problemet')
      .replace('## X', '## Målgruppen'),
    ['5 Seksjonen «Problemet» skal stå før «Målgruppen».'],
  ],
  ['tom', PROVEKROPP.replace('\nKommunen er med.\n', ''), ['9 Seksjonen «Samarbeid» er tom.']],
])('%s', (_navn, kropp, ventet) => {
  expect(sjekkKropp(regel, kropp)).toEqual(ventet);
});
