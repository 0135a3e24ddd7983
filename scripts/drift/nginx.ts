import { FELLES, HSTS, type Headersregel } from '../server/headers.ts';
import { INNHOLDSTYPER, tekstslag } from '../server/innholdstype.ts';

/** Where an nginx runs. Paths are absolute. */
export interface Nginxvalg {
  /** Folder or symbolic link that is served. */
  rot: string;
  /** `listen` as nginx takes it: `8080`, `127.0.0.1:9000`. */
  lytt: string;
  /** A folder nginx may write to: its process id and its buffers. */
  skrivbar: string;
  /** Path the site is published under, with a slash at each end. */
  base: string;
}

const sitat = (tekst: string) => `"${tekst.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const somRegex = ({ prefiks, selv = false }: Headersregel) =>
  `~^${prefiks.replace(/[.+*?^${}()|[\]\\]/gu, '\\$&')}${selv ? '' : '.'}`;
const variabel = (header: string) => `$metodebasen_${header.toLowerCase().replaceAll('-', '_')}`;

/** Headers that some rule changes get a map from address to value; nginx sends no header whose value is empty. */
function kart(header: string, regler: readonly Headersregel[]): string {
  const linjer = regler
    .flatMap((regel) => (regel.headers[header] === undefined ? [] : [[regel, regel.headers[header]] as const]))
    // The first expression that matches wins in nginx, the last rule in ours.
    .reverse()
    .map(([regel, verdi]) => `    ${sitat(somRegex(regel))} ${sitat(verdi)};`);
  return [`  map $uri ${variabel(header)} {`, `    default ${sitat(FELLES[header] ?? '')};`, ...linjer, '  }'].join('\n');
}

function typer(): string {
  const etter = new Map<string, string[]>();
  for (const [endelse, { type }] of INNHOLDSTYPER) {
    const uten = type.replace(/; charset=.*$/u, '');
    etter.set(uten, [...(etter.get(uten) ?? []), endelse.slice(1)]);
  }
  const linjer = [...etter].map(([type, endelser]) => `    ${type} ${endelser.join(' ')};`);
  return ['  types {', ...linjer, '  }', '  default_type application/octet-stream;'].join('\n');
}

function headers(regler: readonly Headersregel[]): { kartene: string; linjene: string } {
  const styrt = new Set(regler.flatMap((regel) => Object.keys(regel.headers)));
  const alle = [...new Set([...Object.keys(FELLES), ...styrt])];
  return {
    kartene: [...styrt].map((header) => kart(header, regler)).join('\n\n'),
    linjene: alle
      .map((header) => `    add_header ${header} ${styrt.has(header) ? variabel(header) : sitat(FELLES[header] ?? '')} always;`)
      .join('\n'),
  };
}

/**
 * A whole nginx configuration that serves the site as `npm start` does: the same headers, the files that
 * `npm run publiser` has compressed, 404 with our own page, a health address. Runs without root and with a
 * read-only file system but for `skrivbar`. HSTS stands as a comment: it belongs where TLS ends.
 */
export function nginxoppsett({ rot, lytt, skrivbar, base }: Nginxvalg, regler: readonly Headersregel[]): string {
  const { kartene, linjene } = headers(regler);
  const buffere = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const rotlinje = base === '/' ? `    root ${rot};` : `    location ${base} {\n      alias ${rot}/;\n    }\n    location = / {\n      return 302 ${base};\n    }`;
  return `# Laget av «npm run drift» fra scripts/server/headers.ts. Rett der, ikke her.
worker_processes auto;
pid ${skrivbar}/nginx.pid;
error_log stderr warn;

events {
  worker_connections 4096;
}

http {
${typer()}
  charset utf-8;
  charset_types ${tekstslag().filter((type) => type !== 'text/html').join(' ')};
${buffere.map((navn) => `  ${navn}_temp_path ${skrivbar}/${navn};`).join('\n')}
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 30s;
  client_max_body_size 1k;

${kartene}

  server {
    listen ${lytt};
    server_name _;
${rotlinje}
    index index.html;
    autoindex off;
    absolute_redirect off;
    gzip_static on;
    gzip_vary on;
    error_page 403 404 =404 ${base}404.html;

${linjene}
    # Slå på der TLS slutter, aldri på localhost:
    # add_header Strict-Transport-Security ${sitat(HSTS)} always;

    location = /helse {
      default_type text/plain;
      return 200 "ok\\n";
    }
    location ~ /\\.(?!well-known/) {
      return 404;
    }
  }
}
`;
}
