import { INNHOLDSTYPER, type Innholdstype } from '../../src/skjema/innholdstyper.ts';

const skjemafil = ({ type }: Pick<Innholdstype, 'type'>) => `.vscode/skjema/${type}.schema.json`;

/** Where the schema of a kind of content lies, and which files it is for. */
export const skjemafiler = INNHOLDSTYPER.map((type) => ({
  type,
  fil: skjemafil(type),
  gjelder: `content/${type.fil ?? `${type.mappe ?? ''}/*${type.endelse}`}`,
}));

const yamlskjemaer = skjemafiler.filter(({ type }) => type.endelse === '.yaml');

/**
 * Settings of the project in VS Code. The YAML extension reads whole YAML files; front matter in .mdx and .md
 * it does not read, and there Astro's extension helps, from the schemas `npm run dev` lays in .astro/.
 */
export const INNSTILLINGER = {
  'yaml.schemas': Object.fromEntries(yamlskjemaer.map(({ fil, gjelder }) => [`./${fil}`, gjelder])),
  'yaml.format.enable': false,
  'astro.content-intellisense': true,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { strings: 'on', other: 'on' } },
  '[yaml]': { 'editor.wordWrap': 'on', 'editor.tabSize': 2, 'editor.insertSpaces': true },
} as const;

/** Extensions editors are advised to install. */
export const UTVIDELSER = {
  recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'unifiedjs.vscode-mdx'],
} as const;
