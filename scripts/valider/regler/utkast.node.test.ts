import { expect, test } from 'vitest';
import { side, sjekk } from '../../../tests/prove/base.ts';
import { PROVEKROPP, provemetode } from '../../../tests/prove/metode.ts';
import { regel as skjema } from './skjema.ts';
import { regel } from './utkast.ts';

const uten = { malgrupper: [], tiltakskategorier: [] };

test('det redaksjonen ikke har valgt i et utkast, er en advarsel', () => {
  const filer = { 'content/metoder/m.mdx': side(provemetode({ ...uten, utkast: true })) };
  expect(sjekk(skjema, filer)).toEqual([]);
  expect(sjekk(regel, filer)).toEqual([
    'advarsel metoder/m.mdx:7 malgrupper: Målgruppe er ikke valgt ennå.',
    'advarsel metoder/m.mdx:15 tiltakskategorier: Tiltakskategorier er ikke valgt ennå.',
  ]);
});

test.each([false, undefined])('uten utkast: true er det en feil (%s)', (utkast) => {
  const filer = {
    'content/metoder/m.mdx': side(provemetode({ ...uten, ...(utkast === undefined ? {} : { utkast }) })),
  };
  expect(sjekk(regel, filer)).toEqual([]);
  expect(sjekk(skjema, filer)).toEqual([
    'metoder/m.mdx:7 malgrupper: Målgruppe må ha minst ett punkt.',
    'metoder/m.mdx:15 tiltakskategorier: Tiltakskategorier må ha minst ett punkt.',
  ]);
});

test('en publisert side viser ikke til et utkast', () => {
  const relasjoner = { beslektetMed: [{ id: 'u' }] };
  const kropp = `${PROVEKROPP}\nSe [utkastet](/metoder/u/) og [en annen](/metoder/m/).\n`;
  const filer = {
    'content/metoder/u.mdx': side(
      provemetode({ tittel: 'U', utkast: true, relasjoner: { beslektetMed: [{ id: 'u2' }] } }),
    ),
    'content/metoder/u2.mdx': side(provemetode({ tittel: 'U2', utkast: true })),
    'content/metoder/m.mdx': side(provemetode({ relasjoner }), kropp),
  };
  expect(sjekk(regel, filer).map((linje) => linje.replace(/:\d+/u, ''))).toEqual([
    'metoder/m.mdx relasjoner.beslektetMed.0.id: «u» er et utkast, og vises ikke på nettstedet.',
    'metoder/m.mdx «u» er et utkast, og vises ikke på nettstedet.',
  ]);
});
