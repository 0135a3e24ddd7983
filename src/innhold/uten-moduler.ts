import type { Loader } from 'astro/loaders';

/**
 * `loader` for MDX that is read as text: Astro is not told to make a module of each file, which is a bundle of
 * thousands in a large base.
 */
export const utenModuler = (loader: Loader): Loader => ({
  ...loader,
  load: (kontekst) => {
    const { store } = kontekst;
    const set: typeof store.set = ({ deferredRender: _, ...oppforing }) => store.set(oppforing);
    return loader.load({ ...kontekst, store: { ...store, set } });
  },
});
