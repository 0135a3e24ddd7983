import { describe, expect, test } from 'vitest';
import { attributt, lesFilnavn, lesSider, type Side } from '../../scripts/bygg/sjekk/side.ts';
import { brukNettsted } from './bruk-nettsted.ts';
import { DIST, les } from './nettsted.ts';
import { mangler } from './skjemaorg.ts';

const filer = await lesFilnavn(DIST);
const sider = await lesSider(DIST, filer);
const adresser = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, adresse = '']) => new URL(adresse).pathname);

describe('nettkartet', () => {
  test('har hver side som kan finnes, og ingen andre', async () => {
    const ventet = sider
      .filter(({ elementer }) => !elementer.some((ett) => attributt(ett, 'name') === 'robots' && attributt(ett, 'content') === 'noindex'))
      .map(({ adresse }) => adresse);
    const kart = await les('sitemap-0.xml');
    expect(adresser(kart).sort()).toEqual(ventet.sort());
    expect(adresser(kart).filter((adresse) => /^\/(admin|hefte|404)/u.test(adresse))).toEqual([]);
    expect(adresser(await les('sitemap-index.xml'))).toEqual(['/sitemap-0.xml']);
    expect(await les('robots.txt')).toMatch(/^User-agent: \*\nDisallow: \/admin\/\nDisallow: \/pagefind\/\n\nSitemap: http.+\/sitemap-index\.xml\n$/u);
  });
});

const synlige = sider.filter(({ fil, elementer }) => fil !== '404.html' && !elementer.some((ett) => attributt(ett, 'name') === 'robots'));
type Node = { '@type': string } & Record<string, unknown>;
const noder = ({ elementer }: Side) =>
  elementer
    .filter((ett) => attributt(ett, 'type') === 'application/ld+json')
    .flatMap((ett) => (JSON.parse(ett.tekst) as { '@graph': Node[] })['@graph']);
const typer = (adresse: string) => noder(sider.find((side) => side.adresse === adresse)!).map((node) => node['@type']);

describe('det maskiner leser', () => {
  test('hver side sier hva den er, med alt som kreves', () => {
    expect(sider.flatMap((side) => mangler(noder(side)).map((hva) => `${side.adresse} ${hva}`))).toEqual([]);
    const uten = sider.filter((side) => !noder(side).some(({ name, description }) => name && description));
    expect(uten.map(({ adresse }) => adresse)).toEqual([]);
    expect(sider.length).toBeGreaterThan(300);
  });

  test.each([
    ['/', ['WebSite', 'WebPage']],
    ['/sok/', ['SearchResultsPage']],
    ['/metoder/', ['CollectionPage', 'BreadcrumbList']],
    ['/metoder/ssa/', ['WebPage', 'Article', 'BreadcrumbList']],
    ['/forskning/refino/', ['WebPage', 'Article', 'BreadcrumbList']],
    ['/veiledninger/for-dere-soker/', ['WebPage', 'Article', 'BreadcrumbList']],
    ['/begreper/effekt/', ['WebPage', 'DefinedTerm', 'BreadcrumbList']],
    ['/data/', ['WebPage', 'Dataset', 'Dataset', 'BreadcrumbList']],
    ['/404.html', ['WebPage']],
    ['/hefte/', ['WebPage', 'BreadcrumbList']],
    ['/kunnskapskart/utfall/', ['WebPage', 'Dataset', 'BreadcrumbList']],
  ])('%s er %j', (adresse, ventet) => {
    const funnet = typer(adresse);
    expect(funnet).toEqual(ventet);
  });

  test('hver side kan deles: tittel, beskrivelse og hel adresse', () => {
    const krav = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'og:image', 'og:image:alt'];
    const feil = sider.flatMap(({ adresse, elementer }) => {
      const metaer = new Map(elementer.filter(({ tagName }) => tagName === 'meta').map((ett) => [attributt(ett, 'property'), attributt(ett, 'content') ?? '']));
      const kanonisk = elementer.find((ett) => attributt(ett, 'rel') === 'canonical');
      return [
        ...krav.filter((navn) => !metaer.get(navn)),
        ...(!kanonisk || metaer.get('og:url') === attributt(kanonisk, 'href') ? [] : ['og:url er ikke den kanoniske adressen']),
        ...(filer.includes(new URL(metaer.get('og:image') ?? 'http://x/').pathname.slice(1)) ? [] : ['bildet finnes ikke']),
      ].map((hva) => `${adresse} ${hva}`);
    });
    expect(feil).toEqual([]);
  });
});

describe('siteringene', () => {
  const filnavn = ['metoder', 'forskning', 'veiledninger', 'begreper'].flatMap((samling) =>
    synlige.flatMap(({ adresse }) => (new RegExp(`^/${samling}/[^/]+/$`, 'u').test(adresse) ? [adresse.slice(1, -1)] : [])),
  );

  test('hver metode, studie, veiledning og hvert begrep har tekst og begge formatene', async () => {
    expect(filnavn.length).toBeGreaterThan(280);
    for (const navn of filnavn) {
      const side = sider.find(({ adresse }) => adresse === `/${navn}/`)!;
      expect(side.elementer.some((ett) => attributt(ett, 'data-sitering') !== undefined)).toBe(true);
      expect(await les(`${navn}.ris`)).toMatch(/^TY {2}- ELEC\r\n[^]+\r\nUR {2}- http[^]+ER {2}- \r\n$/u);
      expect(await les(`${navn}.bib`)).toMatch(/^@misc\{metodebasen-[a-z0-9-]+,\n[^]+\n\}\n$/u);
    }
  });
});

describe('i nettleseren', () => {
  const nettsted = brukNettsted();

  test('knappen kopierer teksten og sier fra, og filene sendes som det de er', async () => {
    const { side } = await nettsted.apneTom();
    await side.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await side.goto(`${nettsted.adresse}/metoder/ssa/`);
    await side.click('[data-kopier-sitering]');
    await side.waitForSelector('[data-kopiert]:not(:empty)');
    expect(await side.innerText('[data-kopiert]')).toBe('Kopiert.');
    expect(await side.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Metodebasen\. \(\d{4}, \d+\. [a-z]+\)\. SSA – sysselsetting, språkombud og arbeidsnorsk \(versjon [0-9a-f]{8}\)\. http.+\/metoder\/ssa\/$/u,
    );
    const typer = await side.evaluate(async () => Promise.all(['ris', 'bib'].map(async (format) => (await fetch(`/metoder/ssa.${format}`)).headers.get('content-type'))));
    expect(typer).toEqual(['application/x-research-info-systems; charset=utf-8', 'application/x-bibtex; charset=utf-8']);
  });

  test('alle XML-filene er gyldig XML, og hver strøm har det Atom krever', async () => {
    const { side } = await nettsted.apne('/folg-med/');
    const xml = await Promise.all(filer.filter((fil) => fil.endsWith('.xml')).map(async (fil) => [fil, await les(fil)] as const));
    expect(xml.filter(([fil]) => fil.endsWith('atom.xml')).length).toBeGreaterThan(20);
    const feil = await side.evaluate((alle) => {
      const mangler = (element: Element, krav: string[]) => krav.filter((navn) => !element.querySelector(`:scope > ${navn}`)?.textContent);
      return alle.flatMap(([fil, tekst]) => {
        const dokument = new DOMParser().parseFromString(tekst, 'application/xml');
        if (dokument.querySelector('parsererror')) return [`${fil}: ugyldig`];
        if (!fil.endsWith('atom.xml')) return [];
        const ider = [...dokument.querySelectorAll('entry > id')].map((id) => id.textContent);
        return [
          ...[dokument.documentElement, ...dokument.querySelectorAll('entry')].flatMap((element) => mangler(element, ['id', 'title', 'updated'])),
          ...(new Set(ider).size === ider.length ? [] : ['samme id to ganger']),
        ].map((hva) => `${fil}: ${hva}`);
      });
    }, xml);
    expect(feil).toEqual([]);
  });
});
