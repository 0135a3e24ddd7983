/** A repository the editor can write to: how Sveltia CMS is told, and the addresses it then asks. */
export interface Kodelager {
  backend: { name: 'github' | 'gitlab'; repo: string; base_url?: string; api_root?: string; auth_methods: string[] };
  /** Origins the page must be allowed to ask, for `connect-src`. */
  tjenester: readonly string[];
  /** Origins the page shows pictures of people from, for `img-src`. */
  bilder: readonly string[];
}

/**
 * What stands behind `adresse`, as `https://github.com/eier/navn`; `undefined` when there is no address, or
 * one the editor cannot write to. Only github.com and gitlab.com are known: others need addresses we cannot guess.
 *
 * @param innlogging the address of an authenticator (OAuth); without it editors sign in with a token.
 */
export function finnKodelager(adresse: string | undefined, innlogging?: string): Kodelager | undefined {
  const { vert, repo } =
    /^https:\/\/(?<vert>github\.com|gitlab\.com)\/(?<repo>[\w.-]+(?:\/[\w.-]+)+)$/u.exec(
      (adresse ?? '').replace(/\/$/u, '').replace(/\.git$/u, ''),
    )?.groups ?? {};
  if (repo === undefined) return undefined;
  const oauth = innlogging === undefined || innlogging === '' ? undefined : innlogging.replace(/\/$/u, '');
  const felles = {
    repo,
    auth_methods: oauth === undefined ? ['token'] : ['oauth', 'token'],
    ...(oauth === undefined ? {} : { base_url: oauth }),
  };
  if (vert === 'gitlab.com') {
    return {
      backend: { name: 'gitlab', ...felles },
      tjenester: ['https://gitlab.com'],
      bilder: ['https://gitlab.com', 'https://secure.gravatar.com'],
    };
  }
  return {
    backend: { name: 'github', ...felles },
    tjenester: ['https://api.github.com'],
    bilder: ['https://avatars.githubusercontent.com'],
  };
}
