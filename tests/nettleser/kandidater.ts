import { posix, win32 } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Chromium first: it changes least behind our backs. The order is the order of preference. */
const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Every path where a Chromium-like browser is commonly installed, best first. Does not look at the disk.
 *
 * @param plattform as in `process.platform`; unknown ones are searched like Linux.
 * @param env reads PATH, HOME (macOS) and the folder variables of Windows.
 */
export function kandidater(plattform: NodeJS.Platform, env: Env): string[] {
  if (plattform === 'darwin') {
    const egne = env.HOME === undefined ? [] : [posix.join(env.HOME, 'Applications')];
    return alle(MAC, ['/Applications', ...egne], posix.join);
  }
  if (plattform === 'win32') {
    const mapper = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return alle(WINDOWS, mapper.filter((mappe) => mappe !== undefined), win32.join);
  }
  // A relative folder in PATH would make the choice depend on where the command was run.
  const mapper = (env.PATH ?? '').split(posix.delimiter).filter((mappe) => posix.isAbsolute(mappe));
  return alle(LINUX, mapper, posix.join);
}

function alle(navn: string[], mapper: string[], join: (...deler: string[]) => string): string[] {
  return navn.flatMap((ett) => mapper.map((mappe) => join(mappe, ett)));
}
