import { smafilsider } from '../innhold/smafilside.ts';

export { GET } from '../innhold/smafilside.ts';
export const getStaticPaths = smafilsider('ris');
