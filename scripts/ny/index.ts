import { intro } from '@clack/prompts';
import { OM_UTKASTTYPE } from '../utkast/sporsmalsrader.ts';
import { idag } from '../../src/domene/idag.ts';
import { stillType, terminaldialog } from './dialog.ts';
import { kjor, type Samtale } from './kommando.ts';

const samtale: Samtale = {
  type: () => {
    intro('Metodebasen: noe nytt');
    return stillType();
  },
  dialog: (sporsmal, type) =>
    terminaldialog(sporsmal, `Metodebasen: ${OM_UTKASTTYPE[type].navn.toLowerCase()}`),
};

try {
  const kanSpørre = process.stdin.isTTY && process.stdout.isTTY;
  const { ut, feilmelding, kode } = await kjor(
    process.argv.slice(2),
    idag(),
    kanSpørre ? samtale : undefined,
  );
  process.stdout.write(kanSpørre ? `\n${ut}` : ut);
  process.stderr.write(feilmelding);
  process.exitCode = kode;
} catch (feil) {
  const grunn = feil instanceof Error ? feil.message : String(feil);
  process.stderr.write(
    `Utkastet ble ikke lagret. Det er ikke deres feil. Si fra til en utvikler: ${grunn}\n`,
  );
  process.exitCode = 1;
}
