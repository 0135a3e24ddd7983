import { describe, expect, test } from 'vitest';
import { ALT_LAGRET, NOKLER } from '../../src/klient/lagret.ts';
import { skrivListe } from '../../src/domene/sammenlignvalg.ts';
import { brukNettsted } from './bruk-nettsted.ts';

/** The page itself throws away a list it cannot read. */
const LISTE = skrivListe([{ id: 'ssa', tittel: 'SSA' }]);

describe('knappen som sletter det som er lagret', () => {
  const nettsted = brukNettsted();

  test('sletter alt nettstedet har lagret, sier hvor mye, og rører ikke andres', async () => {
    const { side } = await nettsted.apne('/personvern/');
    const knapp = side.getByRole('button', { name: 'Slett alt som er lagret' });
    const melding = side.locator('slett-lagret [role=status]');
    expect(await melding.innerText()).toBe('Akkurat nå er ingenting lagret.');
    expect(await knapp.isDisabled()).toBe(true);

    await side.evaluate((alt) => {
      for (const { nokkel, lager, verdi } of alt) window[lager].setItem(nokkel, verdi);
      localStorage.setItem('annet', 'y');
    }, ALT_LAGRET.map(({ nokkel, lager }) => ({ nokkel, lager, verdi: nokkel === NOKLER.sammenlign ? LISTE : 'x' })));
    await side.reload();
    expect(await melding.innerText()).toBe(`Akkurat nå er ${ALT_LAGRET.length} ting lagret.`);
    await knapp.focus();
    await side.keyboard.press('Enter');
    expect(await melding.innerText()).toBe(`Slettet ${ALT_LAGRET.length} ting. Ingenting er lagret nå.`);
    expect(await knapp.isDisabled()).toBe(true);
    expect(await side.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([['annet'], []]);
  });

  test('sletter planen en leser har skrevet på ordentlig', async () => {
    const { side } = await nettsted.apne('/soknad/', { vent: 'networkidle' });
    await side.fill('#felt-prosjekt', 'Mentor for unge');
    await side.waitForFunction((nokkel) => localStorage.getItem(nokkel) !== null, NOKLER.soknad);
    await side.goto(`${nettsted.adresse}/personvern/`);
    await side.getByRole('button', { name: 'Slett alt som er lagret' }).click();
    expect(await side.locator('slett-lagret [role=status]').innerText()).toBe('Slettet én ting. Ingenting er lagret nå.');
    await side.goto(`${nettsted.adresse}/soknad/`, { waitUntil: 'networkidle' });
    expect(await side.inputValue('#felt-prosjekt')).toBe('');
  });
});
