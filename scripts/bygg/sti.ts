import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROT = fileURLToPath(new URL('../../', import.meta.url));
