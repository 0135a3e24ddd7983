import { INNHOLDSTYPER } from '../../../src/skjema/innholdstyper.ts';
import { menteDu, naermeste } from '../../../src/skjema/naermeste.ts';
import { fjernede, flyttede, type GammelId } from '../adresser.ts';
import type { Faktabase } from '../base.ts';
import type { Faktaark } from '../dokument.ts';
import { nyFeil, type Merknad } from '../feil.ts';
import { KJENTE_SIDER, TOMME_LENKETEKSTER } from '../kjente-sider.ts';
import type { Baseregel } from '../regel.ts';

/** The page of every entry that has one, with the document it is made from. */
function finnSider({ dokumenter }: Faktabase): Map<string, Faktaark> {
  const sider = new Map<string, Faktaark>();
  for (const dokument of dokumenter) {
    const { adresse, mappe, oppforinger } = dokument.type;
    if (adresse === undefined) continue;
    const ider = mappe === undefined ? oppforinger(dokument.id, dokument.frontmatter.data) : [dokument];
    for (const { id } of ider) sider.set(`${adresse}${id}/`, dokument);
  }
  return sider;
}

/** What the rule looks addresses up in: pages that are there, and addresses that lead to another or to none. */
interface Adressebok {
  sider: ReadonlyMap<string, Faktaark>;
  gamle: ReadonlyMap<string, GammelId>;
}

const lagAdressebok = (base: Faktabase): Adressebok => ({
  sider: finnSider(base),
  gamle: new Map([...fjernede(base), ...flyttede(base)].map((ett) => [ett.adresse, ett])),
});

/** An old address works, but the page says where readers end up only when they are there. */
function sjekkGammel({ adresse, id, ny, sti }: GammelId): Svar {
  const nyAdresse = ny === undefined ? undefined : `${adresse.slice(0, -`${id}/`.length)}${ny}/`;
  const borte = sti[0] !== 'tidligereId';
  const melding = borte ? `Lenken går til «${adresse}», som er fjernet.` : `Lenken går til «${adresse}», som har flyttet til «${nyAdresse ?? ''}».`;
  const råd = nyAdresse === undefined ? 'Ta bort lenken, eller lenk til noe annet.' : `Skriv «${nyAdresse}».`;
  return { melding, råd, alvor: 'advarsel' };
}

type Svar = Merknad | undefined;

function sjekkAnker(anker: string, side: Faktaark): Svar {
  const { ankre } = side.fakta;
  if (anker === '' || ankre === undefined || ankre.includes(anker)) return undefined;
  const melding = `Lenken går til «#${anker}», men ingen overskrift der heter det.${menteDu(anker, ankre)}`;
  return { melding, råd: 'Ankeret er overskriften med små bokstaver og bindestrek for mellomrom.' };
}

/** Compares ids rather than addresses: what all addresses begin with would make them all look alike. */
function foreslaSide(sti: string, sider: ReadonlyMap<string, Faktaark>): string {
  const mappe = INNHOLDSTYPER.map(({ adresse }) => adresse).find(
    (adresse) => adresse && sti.startsWith(adresse),
  );
  if (mappe === undefined) return menteDu(sti, KJENTE_SIDER);
  const ider = [...sider.keys()]
    .filter((side) => side.startsWith(mappe))
    .map((side) => side.slice(mappe.length, -1));
  const id = naermeste(sti.slice(mappe.length).replace(/\/$/u, ''), ider);
  return id === undefined ? '' : ` Mente du «${mappe}${id}/»?`;
}

function sjekkIntern(url: string, { sider, gamle }: Adressebok): Svar {
  const [, sti = '', anker] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(url) ?? [];
  const side = sider.get(sti);
  if (side) return anker === undefined || side.type.mappe === undefined ? undefined : sjekkAnker(anker, side);
  if (KJENTE_SIDER.has(sti)) return undefined;
  const gammel = gamle.get(sti);
  if (gammel) return sjekkGammel(gammel);
  if (sider.has(`${sti}/`) || KJENTE_SIDER.has(`${sti}/`)) {
    return { melding: `Lenken «${url}» mangler skråstrek til slutt.`, råd: `Skriv «${sti}/».` };
  }
  const melding = `Lenken går til «${sti}», som ikke finnes.${foreslaSide(sti, sider)}`;
  return {
    melding,
    råd: 'Kopier adressen fra siden du vil lenke til, uten det som står foran den første skråstreken.',
  };
}

function sjekkEkstern(url: string): Svar {
  if (url === '') return { melding: 'Lenken har ingen adresse.', råd: 'Sett adressen mellom parentesene.' };
  if (/^(?!https?:).*\.mdx?(?:#.*)?$/u.test(url)) {
    const side = url.replace(/^(?:\.{1,2}\/)*(?:content\/)?/u, '/').replace(/\.mdx?(?:#.*)?$/u, '/');
    return { melding: `Lenken «${url}» går til en fil, ikke til en side.`, råd: `Skriv adressen leserne ser, som «${side}».` };
  }
  const råd = 'Kopier hele adressen fra nettleseren. Den begynner med https://.';
  const tolket = URL.parse(url);
  if (tolket === null || !/^https?:\/\/[^/]+\.[^/]/u.test(url) || /\s/u.test(url)) {
    return { melding: `«${url}» er ikke en gyldig nettadresse.`, råd };
  }
  if (tolket.protocol === 'https:') return undefined;
  const melding = `Lenken «${url}» bruker http, som ikke er kryptert.`;
  return { melding, råd: 'Prøv adressen med https://, og bruk den hvis siden åpner seg.', alvor: 'advarsel' };
}

function sjekkUrl(url: string, dokument: Faktaark, bok: Adressebok): Svar {
  if (url.startsWith('#')) return sjekkAnker(url.slice(1), dokument);
  if (/^\/(?!\/)/u.test(url)) return sjekkIntern(url, bok);
  if (/^mailto:[^\s@]+@[^\s@]+$/u.test(url)) return undefined;
  return sjekkEkstern(url);
}

function sjekkTekst(tekst: string): Svar {
  if (tekst === '') return { melding: 'Lenken har ingen tekst.', råd: 'Skriv hva lenken går til.' };
  const bar = tekst
    .toLowerCase()
    .replaceAll(/[.:!»«→>]/gu, '')
    .trim();
  if (!TOMME_LENKETEKSTER.has(bar)) return undefined;
  const melding = `Lenketeksten «${tekst}» sier ikke hvor lenken går.`;
  return { melding, råd: 'La teksten være navnet på det den går til.', alvor: 'advarsel' };
}

function sjekkDokument(dokument: Faktaark, bok: Adressebok): Merknad[] {
  return dokument.fakta.lenker.flatMap(({ url, tekst, linje }) => {
    const svar = [
      url === undefined ? undefined : sjekkUrl(url, dokument, bok),
      tekst === undefined ? undefined : sjekkTekst(tekst),
    ];
    return svar.flatMap((ett) => (ett ? [{ ...ett, linje }] : []));
  });
}

/** Links lead somewhere, and say where. External addresses are only read, never opened. */
export const regel: Baseregel = {
  id: 'lenker',
  sjekk(base) {
    const bok = lagAdressebok(base);
    return base.dokumenter.flatMap((dokument) =>
      sjekkDokument(dokument, bok).map((merknad) => nyFeil(dokument.fil, 'lenker', merknad)),
    );
  },
};
