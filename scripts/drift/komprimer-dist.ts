import { join } from 'node:path';
import { ROT } from '../bygg/sti.ts';
import { komprimer } from './komprimer.ts';

console.log(`${await komprimer(join(ROT, 'dist'))} filer i dist/ er komprimert.`);
