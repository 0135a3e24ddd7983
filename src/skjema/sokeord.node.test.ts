import { expect, test } from 'vitest';
import type { z } from 'zod';
import { feltfeil } from './feilliste.ts';
import { synonymgrupper, utenfor } from './sokeord.ts';

const emne = {
  id: 'dagpenger',
  navn: 'Dagpenger',
  ord: ['dagpenger'],
  svar: 'Det står ikke her.',
  hvor: 'nav.no',
  adresse: 'https://www.nav.no/dagpenger',
};

function sjekk(skjema: z.ZodType, data: unknown): string[] {
  const svar = skjema.safeParse(data);
  return svar.success ? [] : feltfeil(svar.error).map(({ sti, melding }) => `${sti.join('.')}: ${melding}`);
}

test.each<[string, z.ZodType, unknown, string[]]>([
  ['ingen grupper', synonymgrupper, [], []],
  ['en gruppe', synonymgrupper, [['frafall', 'droppe ut']], []],
  ['ett ord er ingen gruppe', synonymgrupper, [['frafall']], ['0: Gruppen må ha minst 2 punkter.']],
  [
    'ord uten gruppe',
    synonymgrupper,
    ['frafall'],
    ['0: Gruppen må være en liste, med én linje for hvert punkt og bindestrek foran.'],
  ],
  ['tall som ord', synonymgrupper, [['frafall', 14]], ['0.1: Ordet må være tekst. Sett anførselstegn rundt: "14".']],
  [
    'samme ord to ganger i gruppen',
    synonymgrupper,
    [['gjeld', 'inkasso', 'gjeld']],
    ['0.2: «gjeld» står to ganger i listen.'],
  ],
  ['et emne', utenfor, [emne], []],
  ['et emne med begrep', utenfor, [{ ...emne, begrep: 'dagpenger' }], []],
  ['emne uten ord', utenfor, [{ ...emne, ord: [] }], ['0.ord: Ord må ha minst ett punkt.']],
  ['emne uten svar', utenfor, [{ ...emne, svar: undefined }], ['0.svar: Svar mangler.']],
  [
    'for langt svar',
    utenfor,
    [{ ...emne, svar: 'x'.repeat(201) }],
    ['0.svar: Svar er 201 tegn. Det er plass til 200.'],
  ],
  [
    'adresse uten https',
    utenfor,
    [{ ...emne, adresse: 'nav.no' }],
    ['0.adresse: Adresse må være en hel nettadresse som begynner med https://.'],
  ],
  [
    'ukjent felt',
    utenfor,
    [{ ...emne, begreper: 'dagpenger' }],
    ['0.begreper: Feltet «begreper» finnes ikke her. Mente du «begrep»?'],
  ],
])('%s', (_navn, skjema, data, ventet) => {
  expect(sjekk(skjema, data)).toEqual(ventet);
});
