import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROT } from '../bygg/sti.ts';
import { publiserTil } from './utgivelse.ts';

const [mal] = process.argv.slice(2);
const dist = resolve(ROT, 'dist');

if (mal === undefined) {
  console.error('Bruk: npm run publiser -- <mappe>, for eksempel /srv/metodebasen. Webtjeneren skal vise <mappe>/naa.');
  process.exitCode = 1;
} else if (!existsSync(resolve(dist, 'index.html'))) {
  console.error('Det finnes ikke noe bygd nettsted i dist/. Kjør «npm run build» først.');
  process.exitCode = 1;
} else {
  const navn = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  try {
    const { komprimert } = await publiserTil(dist, resolve(mal), navn);
    console.log(`Publisert som ${navn} i ${resolve(mal)}. ${komprimert} filer er komprimert.`);
  } catch (feil) {
    console.error(`Ikke publisert: ${feil instanceof Error ? feil.message : String(feil)}`);
    process.exitCode = 1;
  }
}
