import { FERSKHETER } from '../../src/domene/ferskhet.ts';
import { visTidspunkt } from '../../src/domene/tid.ts';
import { nyFeil } from '../valider/feil.ts';
import { somAnmerkning } from '../valider/rapport/github.ts';
import { perEier, type Gammel } from './liste.ts';

const ALT_FERSKT = 'Alt er kontrollert mot kilden det siste året.';
const RÅD = 'Les siden mot kilden, rett det som er endret, og sett ny dato i «sistKontrollert».';

/** «3 sider bør kontrolleres, 1 av dem er ikke kontrollert på over to år.» */
export function oppsummer(gamle: readonly Gammel[]): string {
  if (gamle.length === 0) return ALT_FERSKT;
  const utdaterte = gamle.filter(({ grad }) => grad === 'utdatert').length;
  const rest = utdaterte === 0 ? '' : `, ${utdaterte} av dem er ikke kontrollert på over to år`;
  return `${gamle.length === 1 ? '1 side' : `${gamle.length} sider`} bør kontrolleres${rest}.`;
}

const dato = ({ sistKontrollert }: Gammel) => visTidspunkt(sistKontrollert);

/** For people: owner by owner, oldest first. */
export function terminal(gamle: readonly Gammel[]): string {
  const blokker = perEier(gamle).map(([eier, sider]) =>
    [eier, ...sider.map((ett) => `  ${ett.fil}:${ett.linje}  ${ett.tittel} (${dato(ett)})${ett.grad === 'utdatert' ? ' – over to år' : ''}`)].join('\n'),
  );
  return [...blokker, oppsummer(gamle), ...(gamle.length > 0 ? [RÅD] : [])].join('\n\n');
}

/** For programs. */
export const json = (gamle: readonly Gammel[]): string =>
  JSON.stringify({ gamle, oppsummering: { antall: gamle.length, tekst: oppsummer(gamle) } }, null, 2);

/** For GitHub Actions: one annotation for each. */
export const github = (gamle: readonly Gammel[]): string =>
  [
    ...gamle.map(({ fil, linje, grad, eier }) =>
      somAnmerkning(
        nyFeil(fil, 'ferskhet', { linje, alvor: 'advarsel', melding: `${FERSKHETER[grad].ord}. Ansvarlig: ${eier}.`, råd: RÅD }),
      ),
    ),
    oppsummer(gamle),
  ].join('\n');

const trygg = (tekst: string) => tekst.replaceAll(/[\\`*_[\]<>|#@]/gu, (tegn) => `\\${tegn}`);

/** For an issue: a list to tick off, owner by owner. */
export function markdown(gamle: readonly Gammel[]): string {
  const deler = perEier(gamle).map(([eier, sider]) =>
    [
      `### ${trygg(eier)}`,
      '',
      ...sider.map((ett) => `- [ ] ${trygg(ett.tittel)} – ${dato(ett)}${ett.grad === 'utdatert' ? ', **over to år**' : ''} (\`${ett.fil}\`)`),
    ].join('\n'),
  );
  return [oppsummer(gamle), ...deler, ...(gamle.length > 0 ? [RÅD] : [])].join('\n\n');
}
