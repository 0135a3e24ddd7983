import { DELER } from '../../domene/soknad/deler.ts';
import { somDokument } from '../../domene/soknad/dokument.ts';
import { FOR_STOR, lesSoknad, STORSTE_FIL } from '../../domene/soknad/lesing.ts';
import { besvarteDeler, erTom, MERKINGER, TOM, vei, type Soknad } from '../../domene/soknad/soknad.ts';
import { manglerForUtkast } from '../../domene/soknad/utkastkrav.ts';
import { bekreft } from './bekreft.ts';
import { FILSLAG, idag, lagFil, type Filslag } from './filer.ts';
import { finn, type Endre, type Meld } from './finn.ts';
import { Lager, NOKKEL } from './lager.ts';
import { lastNed } from './last-ned.ts';
import { Metodeliste } from './metodeliste.ts';
import { Planrader } from './planrader.ts';
import { visRaad } from './raadliste.ts';
import { tegnDokument } from './utskrift.ts';

/** Rest after the last key before the plan is saved and advice is given, in milliseconds. */
const PUST = 400;

/** Defines `<soknad-planlegger>`: the form, its plan in this browser, and the files it gives. */
export function definerSoknadsplanlegger(vindu: Window & typeof globalThis): void {
  class SoknadPlanlegger extends vindu.HTMLElement {
    readonly #rot = this.dataset['rot'] ?? '/';
    readonly #lager = new Lager(vindu);
    readonly #meld: Meld = (hvor, tekst) => {
      finn(this, `[data-melding="${hvor}"]`).textContent = tekst;
    };
    readonly #endre: Endre = (gjor) => this.#sett(gjor(this.#soknad));
    readonly #metoder = new Metodeliste(this, this.#rot, this.#endre, this.#meld);
    readonly #plan = new Planrader(this, this.#endre);
    #soknad: Soknad = TOM;
    #pust: number | undefined;

    connectedCallback(): void {
      const lest = this.#lager.les();
      if (lest && 'feil' in lest) {
        this.#meld('topp', 'Det som var lagret her, kan ikke leses. Du begynner med en tom plan.');
      } else if (lest) this.#soknad = lest.soknad;
      this.#lytt();
      this.#visAlt();
      this.dataset['klar'] = '';
      void this.#taImotFraAdresse();
    }

    #lytt(): void {
      const skjema = finn<HTMLFormElement>(this, 'form');
      skjema.addEventListener('submit', (hendelse) => hendelse.preventDefault());
      skjema.addEventListener('input', ({ target }) => this.#lesFelt(target));
      for (const knapp of this.querySelectorAll<HTMLElement>('[data-slett]')) {
        knapp.addEventListener('click', () => void this.#slett());
      }
      for (const slag of FILSLAG) finn(this, `[data-fil="${slag}"]`).addEventListener('click', () => void this.#gi(slag));
      finn(this, '[data-skriv-ut-plan]').addEventListener('click', () => vindu.print());
      const velger = finn<HTMLInputElement>(this, '[data-apne]');
      velger.addEventListener('change', () => void this.#apne(velger));
      vindu.addEventListener('beforeprint', () => this.#klargjorUtskrift());
      vindu.addEventListener('pagehide', () => {
        // Only what is not saved yet: a page that lay idle must not write over another tab's plan.
        if (this.#pust !== undefined) this.#lagre();
      });
      vindu.addEventListener('storage', ({ key }) => {
        if (key === NOKKEL || key === null) this.#hentFraAnnenFane();
      });
    }

    #lesFelt(mal: EventTarget | null): void {
      if (!(mal instanceof vindu.HTMLInputElement || mal instanceof vindu.HTMLTextAreaElement)) return;
      const felt = mal.dataset['felt'];
      if (felt !== undefined) {
        this.#endre((soknad) => ({ ...soknad, felter: { ...soknad.felter, [felt]: mal.value } }));
      }
      const merking = MERKINGER.find((navn) => navn === mal.dataset['merking']);
      if (merking) {
        const valgte = [...this.querySelectorAll<HTMLInputElement>(`[data-merking="${merking}"]:checked`)];
        this.#endre((soknad) => ({ ...soknad, merking: { ...soknad.merking, [merking]: valgte.map(({ value }) => value) } }));
      }
    }

    /** Every change of the plan comes through here. */
    #sett(ny: Soknad): void {
      if (ny === this.#soknad) return;
      this.#soknad = ny;
      this.#visFremdrift();
      vindu.clearTimeout(this.#pust);
      this.#pust = vindu.setTimeout(() => {
        this.#lagre();
        this.#visRaad();
      }, PUST);
    }

    #visAlt(): void {
      for (const felt of this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-felt]')) {
        const verdi = this.#soknad.felter[felt.dataset['felt'] ?? ''] ?? '';
        if (felt instanceof vindu.HTMLInputElement && felt.type === 'radio') felt.checked = felt.value === verdi;
        else felt.value = verdi;
      }
      for (const boks of this.querySelectorAll<HTMLInputElement>('[data-merking]')) {
        boks.checked = MERKINGER.some((navn) => navn === boks.dataset['merking'] && this.#soknad.merking[navn].includes(boks.value));
      }
      this.#metoder.vis(this.#soknad);
      this.#plan.vis(this.#soknad);
      this.#visFremdrift();
      this.#visRaad();
    }

    #visFremdrift(): void {
      const besvarte = besvarteDeler(this.#soknad);
      finn(this, '[data-fremdrift]').textContent = `${besvarte.length} av ${DELER.length} deler har svar`;
      for (const { id } of DELER) {
        const lenke = finn(this, `[data-til-del="${id}"]`);
        const har = besvarte.includes(id);
        lenke.toggleAttribute('data-har-svar', har);
        finn(lenke, '[data-tilstand]').textContent = har ? 'har svar' : 'ikke begynt';
      }
      for (const gruppe of this.querySelectorAll<HTMLElement>('[data-vei]')) {
        gruppe.hidden = gruppe.dataset['vei'] !== vei(this.#soknad);
      }
    }

    #visRaad(): void {
      for (const liste of this.querySelectorAll<HTMLElement>('[data-raad]')) visRaad(this, liste.dataset['raad'] ?? '', this.#soknad);
    }

    #glemPust(): void {
      vindu.clearTimeout(this.#pust);
      this.#pust = undefined;
    }

    #lagre(): void {
      this.#glemPust();
      const gikk = this.#lager.skriv(this.#soknad);
      finn(this, '[data-lagret]').textContent = !gikk
        ? 'Nettleseren lar oss ikke lagre. Lagre planen som JSON før du lukker siden.'
        : erTom(this.#soknad)
          ? 'Ingenting er lagret ennå.'
          : 'Lagret i denne nettleseren.';
    }

    #hentFraAnnenFane(): void {
      const lest = this.#lager.les();
      if (lest && 'feil' in lest) return;
      this.#glemPust();
      this.#soknad = lest?.soknad ?? TOM;
      this.#visAlt();
      this.#meld('topp', 'Planen ble endret i en annen fane. Du ser den nye.');
    }

    async #taImotFraAdresse(): Promise<void> {
      const adresse = new URL(vindu.location.href);
      const ider = adresse.searchParams.getAll('metode').filter(Boolean);
      if (ider.length === 0) return;
      await this.#metoder.leggTilFraAdresse(ider);
      this.#lagre();
      // A method that is taken out again must not come back when the page is loaded anew.
      adresse.searchParams.delete('metode');
      vindu.history.replaceState(null, '', adresse);
    }

    async #slett(): Promise<void> {
      const dialog = finn<HTMLDialogElement>(this, 'dialog');
      const ja = await bekreft(dialog, 'Slette alt?', 'Alt du har skrevet, blir borte fra denne nettleseren. Det kan ikke angres.', 'Slett alt');
      if (!ja) return;
      this.#glemPust();
      this.#soknad = TOM;
      const gikk = this.#lager.slett();
      this.#visAlt();
      for (const hvor of ['metode', 'utkast', 'filer'] as const) this.#meld(hvor, '');
      finn(this, '[data-lagret]').textContent = 'Ingenting er lagret ennå.';
      this.#meld('topp', gikk ? 'Alt er slettet fra denne nettleseren.' : 'Skjemaet er tømt, men nettleseren lot oss ikke slette.');
    }

    async #gi(slag: Filslag): Promise<void> {
      const hvor = slag === 'mdx' ? 'utkast' : 'filer';
      const mangler = slag === 'mdx' ? manglerForUtkast(this.#soknad) : [];
      if (mangler.length > 0) {
        this.#meld(hvor, `Kryss av for minst ${mangler.join(' og ')} først. Basen kan ikke ta imot en side uten.`);
        return;
      }
      try {
        const { navn, innhold } = await lagFil(slag, this.#soknad, new URL(this.#rot, vindu.location.href).href);
        lastNed(vindu, navn, innhold);
        this.#meld(hvor, `Filen ${navn} er laget.`);
      } catch {
        this.#meld(hvor, 'Filen kunne ikke lages. Er du på nett? Last siden på nytt, og prøv igjen. Det du har skrevet, er lagret.');
      }
    }

    async #apne(velger: HTMLInputElement): Promise<void> {
      const [fil] = velger.files ?? [];
      if (!fil) return;
      const lest = fil.size > STORSTE_FIL ? FOR_STOR : lesSoknad(await fil.text());
      velger.value = '';
      if ('feil' in lest) {
        this.#meld('filer', `${lest.feil} Ingenting er endret.`);
        return;
      }
      const dialog = finn<HTMLDialogElement>(this, 'dialog');
      const ja =
        erTom(this.#soknad) ||
        (await bekreft(dialog, 'Bytte ut planen?', 'Planen i filen tar plassen til det du har skrevet her.', 'Bytt ut'));
      if (!ja) return;
      this.#soknad = lest.soknad;
      this.#visAlt();
      this.#lagre();
      this.#meld('filer', `Planen fra ${fil.name} er åpnet.`);
    }

    #klargjorUtskrift(): void {
      const blokker = somDokument(this.#soknad, idag(), new URL(this.#rot, vindu.location.href).href);
      finn(this, '[data-utskrift]').replaceChildren(...tegnDokument(vindu.document, blokker));
    }
  }

  vindu.customElements.define('soknad-planlegger', SoknadPlanlegger);
}
