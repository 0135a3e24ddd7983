import { expect, test } from 'vitest';
import { sjekkKropp } from '../../../tests/prove/base.ts';
import { PROVEKROPP } from '../../../tests/prove/metode.ts';
import { regel } from './overskrifter.ts';

test.each<[string, string[]]>([
  [PROVEKROPP, []],
  ['# Stor\n\n## Mindre', ['1 Overskriften «Stor» er på nivå 1 (#).']],
  ['## A\n\n#### B', ['3 Overskriften «B» er på nivå 4.']],
  ['### A', ['1 Overskriften «A» hopper fra nivå 1 til nivå 3.']],
  ['## A\n\n##\n\nx', ['3 Overskriften er tom.']],
  ['Ingress.\n\n## A', ['1 Det står tekst før den første overskriften.']],
  ['\n', ['1 Siden har ingen tekst.']],
  ['## A\n\n<Fakta tittel="x">\n\n# B\n\n</Fakta>', ['5 Overskriften «B» er på nivå 1 (#).']],
])('%j', (kropp, ventet) => {
  expect(sjekkKropp(regel, kropp)).toEqual(ventet);
});
