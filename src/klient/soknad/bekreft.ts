import { finn } from './finn.ts';

/** Asks in a dialog of the page before something is lost. Escape and «Avbryt» are no. */
export function bekreft(dialog: HTMLDialogElement, tittel: string, tekst: string, ja: string): Promise<boolean> {
  finn(dialog, '[data-dialogtittel]').textContent = tittel;
  finn(dialog, '[data-dialogtekst]').textContent = tekst;
  finn(dialog, '[value=ja]').textContent = ja;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((svar) => {
    dialog.addEventListener('close', () => svar(dialog.returnValue === 'ja'), { once: true });
  });
}
