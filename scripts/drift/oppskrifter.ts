import { basesti } from '../bygg/basesti.ts';
import { headersregler, type Miljo } from '../server/headers.ts';
import { apacheoppsett } from './apache.ts';
import { netlifyoppsett } from './netlify.ts';
import { nginxoppsett } from './nginx.ts';

/** A generated file: its path under scripts/drift/oppskrifter/, and what it holds. */
export interface Oppskrift {
  fil: string;
  innhold: string;
}

/** Every recipe that carries headers, made from scripts/server/headers.ts for a site built with `miljo`. */
export function oppskrifter(miljo: Miljo = {}): Oppskrift[] {
  const regler = headersregler(miljo);
  const base = basesti(miljo);
  const nginx = (rot: string, lytt: string, skrivbar: string) => nginxoppsett({ rot, lytt, skrivbar, base }, regler);
  return [
    { fil: 'nginx/nginx.conf', innhold: nginx('/srv/metodebasen/naa', '8080', '/tmp') },
    { fil: 'container/nginx.conf', innhold: nginx('/srv/metodebasen', '8080', '/tmp') },
    { fil: 'apache/.htaccess', innhold: apacheoppsett(base, regler) },
    { fil: 'netlify/_headers', innhold: netlifyoppsett(regler) },
  ];
}
