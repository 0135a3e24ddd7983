import { FELLES, HSTS, type Headersregel } from '../server/headers.ts';
import { INNHOLDSTYPER, tekstslag } from '../server/innholdstype.ts';

const sitat = (tekst: string) => `"${tekst.replaceAll('"', '\\"')}"`;
const sett = (headers: Readonly<Record<string, string>>, innrykk = '') =>
  Object.entries(headers).map(([navn, verdi]) => `${innrykk}Header always set ${navn} ${sitat(verdi)}`);

/**
 * An `.htaccess` for Apache 2.4 with mod_headers, mod_mime and mod_deflate, to lie beside the built site.
 *
 * @param base path the site is published under, with a slash at each end.
 */
export function apacheoppsett(base: string, regler: readonly Headersregel[]): string {
  const typer = INNHOLDSTYPER.map(([endelse, { type }]) => `AddType ${sitat(type)} ${endelse}`);
  const etterAdresse = regler.flatMap(({ prefiks, selv = false, headers }) => [
    `<If "%{REQUEST_URI} =~ m#^${prefiks.replaceAll('.', '\\.')}${selv ? '' : '.'}#">`,
    ...sett(headers, '  '),
    '</If>',
  ]);
  return `# Laget av «npm run drift» fra scripts/server/headers.ts. Rett der, ikke her.
# Krever mod_headers, mod_mime og mod_deflate, og «AllowOverride All» for mappen.
Options -Indexes
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}404.html
ErrorDocument 403 ${base}404.html
FileETag MTime Size
<LimitExcept GET HEAD>
  Require all denied
</LimitExcept>
AddDefaultCharset utf-8
${typer.join('\n')}
AddType application/octet-stream .pagefind .pf_fragment .pf_index .pf_meta
AddOutputFilterByType DEFLATE ${tekstslag().join(' ')}

${sett(FELLES).join('\n')}
# Slå på der TLS slutter, aldri på localhost:
# Header always set Strict-Transport-Security ${sitat(HSTS)}

${etterAdresse.join('\n')}
# En side som mangler, skal ikke huskes i et år.
Header always set Cache-Control "no-cache" "expr=%{REQUEST_STATUS} == 404"
`;
}
