import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { lesLogg, LOGGVALG, type Endring } from '../domene/endringer.ts';

const kjor = promisify(execFile);

/** More than the log of 10 000 pages changed 20 times each. */
const STORSTE_LOGG = 256 * 1024 * 1024;

/** No settings of the machine or the user change what the log says. */
const MILJO = { ...process.env, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_OPTIONAL_LOCKS: '0' };

const git = async (rot: string, ...argumenter: string[]) =>
  (await kjor('git', ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', ...argumenter], {
    cwd: rot,
    env: MILJO,
    maxBuffer: STORSTE_LOGG,
  })).stdout;

/**
 * The changes of every file under content/ of `rot`, by path from `rot`, from one `git log`. `undefined` when
 * the history is not there: no git, no repository, or a shallow clone, which would give every page the last
 * commit it has.
 */
export async function lesEndringer(rot: string): Promise<ReadonlyMap<string, readonly Endring[]> | undefined> {
  try {
    if ((await git(rot, 'rev-parse', '--is-shallow-repository')).trim() !== 'false') return undefined;
    const endringer = lesLogg(await git(rot, 'log', ...LOGGVALG, '--relative', '--no-color', '--encoding=UTF-8', 'HEAD', '--', 'content'));
    return endringer.size === 0 ? undefined : endringer;
  } catch {
    // Not a repository, or no git on the machine: the site is as good without.
    return undefined;
  }
}
