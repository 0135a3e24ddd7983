import { expect, test } from 'vitest';
import { domenebase, proveoppforing } from '../../../tests/prove/domenebase.ts';
import { likhetsfil } from './likhetsfil.ts';
import { pakkLikhetsfil, pakkUtLikhetsfil } from './postfil.ts';

const fil = likhetsfil({ ...domenebase(), metoder: [proveoppforing(), { ...proveoppforing({ kontakt: 'ukjent' }), id: 'to' }] }, { synonymer: [], temaer: [] });

test('det som pakkes ut, er det som ble pakket', () => {
  expect(fil.poster.length).toBeGreaterThan(1);
  expect(pakkUtLikhetsfil(JSON.parse(JSON.stringify(pakkLikhetsfil(fil))))).toEqual(fil);
});

test('en tekst flere oppføringer har, sendes én gang', () => {
  const { tekster } = pakkLikhetsfil(fil).poster;
  expect(new Set(tekster).size).toBe(tekster.length);
  expect(tekster).toContain(fil.poster[0]?.kort.sted);
});

test('en studie har ingen status og intet nivå', () => {
  const poster = fil.poster.map((post) => ({ ...post, kort: { ...post.kort, undersokt: [null, 'Pågår'] as const } }));
  for (const post of poster) Reflect.deleteProperty(post.kort, 'status');
  expect(pakkUtLikhetsfil(pakkLikhetsfil({ ...fil, poster })).poster).toEqual(poster);
});
