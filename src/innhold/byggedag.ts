import { kjoredag } from '../domene/idag.ts';

/** The ISO day the pages are made for: one day for a whole build, however long it takes. */
export const BYGGEDAG: string = kjoredag(process.env);
