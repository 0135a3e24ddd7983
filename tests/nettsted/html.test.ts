import { expect, test } from 'vitest';
import { lesFilnavn } from '../../scripts/bygg/sjekk/side.ts';
import { lagHtmlkontroll } from './html-regler.ts';
import { DIST, les } from './nettsted.ts';

const SIDE = `<!DOCTYPE html>
<html lang="nb"><head><meta charset="utf-8"><title>Prøve</title></head>
<body><main><h1>Prøve</h1>INNHOLD</main></body></html>
`;

test.each([
  ['to like id-er', '<p id="a"></p><p id="a"></p>', ['prove.html:3 no-dup-id: Duplicate ID "a" (html > body > main > p:nth-child(3))']],
  ['tom overskrift', '<h2></h2>', ['prove.html:3 empty-heading: <h2> cannot be empty, must have text content (html > body > main > h2)']],
  ['tom overskrift i en mal', '<template><h2></h2></template>', []],
  ['feil element i en mal', '<template><ul><p></p></ul></template>', ['prove.html:3 element-permitted-content: <p> element is not permitted as content under <ul> (html > body > main > template > ul > p)']],
  ['avkrysninger med samme navn', '<label><input type="checkbox" name="a"> A</label><label><input type="checkbox" name="a"> B</label>', []],
])('kontrollen: %s', async (_navn, innhold, ventet) => {
  expect(await lagHtmlkontroll()('prove.html', SIDE.replace('INNHOLD', innhold))).toEqual(ventet);
});

test('koden på hver side i bygget er gyldig HTML', { timeout: 180_000 }, async () => {
  const kontroller = lagHtmlkontroll();
  const sider = (await lesFilnavn(DIST)).filter((fil) => fil.endsWith('.html'));
  expect(sider.length).toBeGreaterThan(100);
  const funn: string[] = [];
  for (const fil of sider) funn.push(...(await kontroller(fil, await les(fil))));
  expect(funn).toEqual([]);
});
