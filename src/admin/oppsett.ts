import type { Innholdstype } from '../skjema/innholdstyper.ts';
import { filfelter, type Feltoppsett } from './felter.ts';
import { KROPP } from './format.ts';
import type { Ordlister } from './form.ts';
import type { Kodelager } from './repo.ts';

/** The file format of a kind of content; start.ts registers it. Sveltia wants the ending for .md and .mdx. */
export const formatnavn = ({ type, endelse }: Innholdstype): string =>
  `metodebasen-${type}${endelse === '.yaml' ? '' : '-frontmatter'}`;

const NAVN: Readonly<Record<string, { flere: string; en: string; ikon: string }>> = {
  metode: { flere: 'Metoder', en: 'metode', ikon: 'construction' },
  forskning: { flere: 'Forskning', en: 'studie', ikon: 'science' },
  veiledning: { flere: 'Veiledninger', en: 'veiledning', ikon: 'menu_book' },
  begrep: { flere: 'Begreper', en: 'begrep', ikon: 'dictionary' },
  kilde: { flere: 'Kilder', en: 'kilde', ikon: 'library_books' },
  kontor: { flere: 'Kontorer', en: 'kontor', ikon: 'location_city' },
  vokabular: { flere: 'Vokabularer', en: 'vokabular', ikon: 'list' },
  synonymgrupper: { flere: 'Synonymer i søket', en: 'gruppe', ikon: 'search' },
  fjernet: { flere: 'Fjernede sider', en: 'fjernet side', ikon: 'delete' },
  utenfor: { flere: 'Emner utenfor basen', en: 'emne', ikon: 'search' },
};

const omType = ({ type }: Innholdstype) => NAVN[type] ?? { flere: type, en: type, ikon: 'description' };

const KROPPSFELT: Feltoppsett = {
  name: KROPP,
  label: 'Teksten',
  // A rich text editor would rewrite <Kilde>, <Sitat>, tables and hard spaces; plain text is saved as written.
  widget: 'text',
  required: true,
  use_emoji_autocomplete: false,
  preview: false,
  hint: 'Overskrifter begynner med ##. Fotnoter skrives slik: <Kilde id="sof-01-23" sted="vedlegg B" />',
};

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
const IKKE_VIS = { editor: { preview: false } } as const;

const harFelt = (felter: readonly Feltoppsett[], navn: string) => felter.some(({ name }) => name === navn);

function mappesamling(innhold: Innholdstype, mappe: string, felter: readonly Feltoppsett[]) {
  const { flere, en, ikon } = omType(innhold);
  return {
    name: innhold.samling,
    label: flere,
    label_singular: en,
    icon: ikon,
    folder: `content/${mappe}`,
    extension: innhold.endelse.slice(1),
    format: formatnavn(innhold),
    identifier_field: 'tittel',
    summary: '{{tittel}}',
    sortable_fields: ['tittel', ...(harFelt(felter, 'sistKontrollert') ? ['sistKontrollert'] : [])],
    ...(harFelt(felter, 'utkast')
      ? { view_filters: [{ label: 'Utkast', field: 'utkast', pattern: true }] }
      : {}),
    create: true,
    // A page that is gone or renamed leaves an address behind; that is done in git.
    delete: false,
    slug: {
      template: '{{tittel}}',
      editable: ['create'],
      hint: 'Navnet på filen og siste del av adressen: små bokstaver, tall og bindestrek. æ blir ae, ø blir o, å blir a.',
      pattern: [ID, 'Bare små bokstaver a–z, tall og bindestrek.'],
    },
    thumbnail: false,
    ...IKKE_VIS,
    fields: felter,
  };
}

/** One file that holds a whole collection or vocabulary. */
export interface Enkeltfil {
  /** Path under content/. */
  fil: string;
  /** The name it has in references. */
  navn: string;
  vist: string;
  type: Innholdstype;
}

function filsamling(name: string, label: string, icon: string, filer: readonly Enkeltfil[], ordlister: Ordlister) {
  return {
    name,
    label,
    icon,
    ...IKKE_VIS,
    files: filer.map(({ fil, navn, vist, type }) => ({
      name: navn,
      label: vist,
      file: `content/${fil}`,
      format: formatnavn(type),
      ...IKKE_VIS,
      fields: filfelter(type.skjema, ordlister),
    })),
  };
}

export interface Oppsettgrunnlag {
  typer: readonly Innholdstype[];
  /** The vocabularies as they stand in content/vokabular/. */
  vokabularer: readonly { id: string; navn: string; verdier: readonly { id: string; navn: string }[] }[];
  kodelager: Kodelager;
  /** The address of the site, for «se siden»; without a slash at the end. */
  nettsted: string;
  /** The address of a picture for the start page. */
  merke: string;
}

/** The whole configuration of Sveltia CMS: every kind of content, every field of its schema. */
export function lagOppsett({ typer, vokabularer, kodelager, nettsted, merke }: Oppsettgrunnlag) {
  const ordlister: Ordlister = new Map(vokabularer.map(({ id, verdier }) => [id, { verdier }]));
  const samlinger = typer.flatMap((type) => {
    if (type.mappe === undefined || type.samling === 'vokabular') return [];
    const felter = filfelter(type.skjema, ordlister);
    return [mappesamling(type, type.mappe, type.endelse === '.mdx' ? [...felter, KROPPSFELT] : felter)];
  });
  const registre = typer.flatMap((type) =>
    type.fil === undefined ? [] : [{ fil: type.fil, navn: type.samling, vist: omType(type).flere, type }],
  );
  const ordfiler = typer.flatMap((type) =>
    type.samling === 'vokabular'
      ? vokabularer.map(({ id, navn }) => ({ fil: `${type.mappe ?? ''}/${id}.yaml`, navn: id, vist: navn, type }))
      : [],
  );
  return {
    load_config_file: false,
    backend: kodelager.backend,
    // Every save becomes a change another person reads before it is published.
    publish_mode: 'editorial_workflow',
    site_url: nettsted,
    display_url: nettsted,
    app_title: 'Metodebasen',
    logo: { src: merke },
    show_preview_links: false,
    media_folder: 'public/bilder',
    public_folder: '/bilder',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...samlinger,
      filsamling('registre', 'Kontorer og søkeord', 'location_city', registre, ordlister),
      filsamling('vokabular', 'Vokabularer', 'list', ordfiler, ordlister),
    ],
  };
}

