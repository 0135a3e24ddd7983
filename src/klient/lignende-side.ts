import type { Likhetsfil } from '../domene/likhet/likhetsfil.ts';
import type { PakketLikhetsfil } from '../domene/likhet/postfil.ts';
import { rapport, type Rapportdel } from '../domene/likhet/rapport.ts';
import type { Likhetssvar, Sammenligner, Valg } from '../domene/likhet/svar.ts';
import { visTidspunkt } from '../domene/tid.ts';
import { hentJson } from './hent.ts';
import { Forslagsliste } from './lignende/forslag.ts';
import { Kladdelager, TOM_KLADD, type Kladd } from './lignende/lager.ts';
import { svartekst } from './lignende/meldinger.ts';
import { lastNed, tegnRapport } from './lignende/rapport.ts';
import { tegnLignende } from './lignende/treff.ts';

interface Verktoy {
  fil: Likhetsfil;
  sammenligner: Sammenligner;
}

const FELT = ['tekst', 'malgruppe', 'kategori', 'fylke', 'notat'] as const;
/** Rest after the last key before what is written is kept, in milliseconds. */
const PUST = 300;
/** Entries whose summaries are compared once while nobody waits. */
const OVING = 40;

/** Defines `<lignende-side>`: compares a text with the base, in the browser, and makes a report of it. */
export function definerLignendeside(vindu: Window & typeof globalThis): void {
  class LignendeSide extends vindu.HTMLElement {
    readonly #rot = this.dataset['rot'] ?? '/';
    readonly #lager = new Kladdelager(vindu);
    readonly #forslag = new Forslagsliste(this.#finn('[data-forslag]'), {
      felt: (navn) => this.#finn<HTMLSelectElement>(`select[name=${navn}]`),
      endret: (melding) => this.#velgForslag(melding),
    });
    #kladd: Kladd = TOM_KLADD;
    #verktoy: Promise<Verktoy> | undefined;
    #svar: { fil: Likhetsfil; kladd: Kladd; svar: Likhetssvar } | undefined;
    #ulagret = false;
    #pust: number | undefined;

    connectedCallback(): void {
      this.#finn<HTMLFieldSetElement>('fieldset').disabled = false;
      this.#settKladd(this.#lager.les());
      this.#finn('form').addEventListener('submit', (hendelse) => {
        hendelse.preventDefault();
        void this.#sammenlign(true);
      });
      this.addEventListener('input', () => this.#endret());
      this.#finn('[data-slett]').addEventListener('click', () => this.#slett());
      this.#finn('[data-skriv-ut]').addEventListener('click', () => {
        this.#tegnRapport();
        vindu.print();
      });
      this.#finn('[data-last-ned]').addEventListener('click', () => this.#lastNed());
      this.#vernMotTap();
      this.dataset['klar'] = '';
      // Fetched before anything is written, so that no request leaves while the tool is used.
      this.#hent()
        .then(({ fil, sammenligner }) => {
          // The first comparison in a browser is slow: make it one nobody waits for.
          sammenligner.finn(fil.poster.slice(0, OVING).map(({ kort }) => kort.kortOm).join('\n'));
          this.dataset['hentet'] = '';
        })
        .catch(() => this.#meld('Basen kunne ikke hentes. Vi prøver igjen når dere trykker «Finn lignende».'));
      if (this.#kladd.tekst.trim() !== '') void this.#sammenlign(false);
    }

    #finn<E extends HTMLElement = HTMLElement>(velger: string): E {
      const funnet = this.querySelector<E>(velger);
      if (!funnet) throw new Error(`Siden mangler «${velger}»`);
      return funnet;
    }

    #felt(navn: (typeof FELT)[number]): HTMLTextAreaElement | HTMLSelectElement {
      return this.#finn<HTMLTextAreaElement | HTMLSelectElement>(`[name=${navn}]`);
    }

    #vernMotTap(): void {
      vindu.addEventListener('beforeunload', (hendelse) => {
        this.#lagre();
        if (this.#ulagret) hendelse.preventDefault();
      });
      vindu.addEventListener('pageshow', () => {
        this.#ulagret = this.#kladd.tekst.trim() !== '';
      });
      // Inside the site nothing is lost: the text is still here when the reader comes back.
      vindu.document.addEventListener('click', ({ target }) => {
        const lenke = target instanceof vindu.Element ? target.closest('a') : null;
        if (lenke && lenke.target === '' && lenke.origin === vindu.location.origin && this.#lagre()) this.#ulagret = false;
      });
    }

    #settKladd(kladd: Kladd): void {
      this.#kladd = kladd;
      for (const navn of FELT) this.#felt(navn).value = kladd[navn];
      this.#finn('[data-slett]').hidden = kladd.tekst === '';
    }

    #lesSkjema(): Kladd {
      const [tekst, malgruppe, kategori, fylke, notat] = FELT.map((navn) => this.#felt(navn).value) as [string, string, string, string, string];
      const kryss = [...this.querySelectorAll<HTMLInputElement>('input[name=valgte]:checked')].map(({ value }) => value);
      return { tekst, malgruppe, kategori, fylke, notat, valgte: this.#svar ? kryss : this.#kladd.valgte };
    }

    #endret(): void {
      this.#kladd = this.#lesSkjema();
      this.#forslag.merk();
      this.#finn<HTMLAnchorElement>('[data-til-plan]').href = this.#planadresse();
      this.#ulagret = this.#kladd.tekst.trim() !== '';
      this.#finn('[data-slett]').hidden = this.#kladd.tekst === '';
      vindu.clearTimeout(this.#pust);
      this.#pust = vindu.setTimeout(() => {
        this.#lagre();
        this.#tegnRapport();
      }, PUST);
    }

    /** The planner, with what is chosen. Nothing of what is written is in the address. */
    #planadresse(): string {
      const valgte = new URLSearchParams(this.#kladd.valgte.map((treff) => ['metode', treff.replace(/^metoder\//u, '')]));
      return `${this.#rot}soknad/${valgte.size > 0 ? `?${valgte}` : ''}`;
    }

    #lagre(): boolean {
      return this.#kladd.tekst === '' ? this.#lager.slett() : this.#lager.skriv(this.#kladd);
    }

    #slett(): void {
      vindu.clearTimeout(this.#pust);
      this.#svar = undefined;
      this.#forslag.glem();
      this.#settKladd(TOM_KLADD);
      this.#lager.slett();
      this.#ulagret = false;
      this.#finn('[data-treffliste]').replaceChildren();
      this.#finn('[data-rapport]').replaceChildren();
      this.#finn('#svar').dataset['antall'] = '0';
      this.#finn('#svar').hidden = true;
      this.#finn('[data-rapportdel]').hidden = true;
      this.#meld('Teksten er slettet.');
      this.#felt('tekst').focus();
    }

    #hent(): Promise<Verktoy> {
      this.#verktoy ??= Promise.all([
        import('../domene/likhet/svar.ts'),
        import('../domene/likhet/postfil.ts'),
        hentJson<PakketLikhetsfil>(`${this.#rot}lignende/indeks.json`),
      ])
        .then(([{ lagSammenligner }, { pakkUtLikhetsfil }, pakket]) => {
          const fil = pakkUtLikhetsfil(pakket);
          return { fil, sammenligner: lagSammenligner(fil) };
        })
        .catch((feil: unknown) => {
          this.#verktoy = undefined;
          throw feil;
        });
      return this.#verktoy;
    }

    #valg({ malgruppe, kategori, fylke }: Kladd): Valg {
      return {
        merking: { malgruppe: malgruppe === '' ? [] : [malgruppe], tiltakskategori: kategori === '' ? [] : [kategori] },
        ...(fylke === '' ? {} : { fylke }),
      };
    }

    async #sammenlign(tilSvaret: boolean): Promise<void> {
      const kladd = this.#lesSkjema();
      const felt = this.#finn('#svar');
      if (kladd.tekst.trim() === '') {
        this.#meld('Skriv eller lim inn en tekst først.');
        this.#felt('tekst').focus();
        return;
      }
      felt.hidden = false;
      felt.setAttribute('aria-busy', 'true');
      this.#meld('');
      this.#finn('[data-valgmelding]').textContent = '';
      const verktoy = await this.#hent().catch(() => undefined);
      if (verktoy) {
        const { fil, sammenligner } = verktoy;
        this.#svar = { fil, kladd, svar: sammenligner.finn(kladd.tekst, this.#valg(kladd)) };
        this.#tegn(fil, this.#svar.svar, kladd);
      } else {
        this.#svar = undefined;
        felt.hidden = true;
        this.#meld('Basen kunne ikke hentes. Teksten er her fortsatt. Sjekk nettet og prøv igjen.');
      }
      felt.setAttribute('aria-busy', 'false');
      if (tilSvaret && this.#svar) this.#finn('#svar h2').focus();
    }

    #tegn(fil: Likhetsfil, svar: Likhetssvar, kladd: Kladd): void {
      const { overskrift, forklaring } = svartekst(svar, fil);
      this.#finn('#svar h2').textContent = overskrift;
      this.#finn('[data-forklaring]').textContent = forklaring;
      this.#finn('[data-tomt]').hidden = svar.treff.length > 0;
      const valgte = new Set(kladd.valgte);
      const kort = svar.treff.map((ett) =>
        tegnLignende(this, ett, fil.navn, { lenkerot: this.#rot, valgt: valgte.has(ett.post.treff) }),
      );
      this.#finn('[data-treffliste]').replaceChildren(...kort);
      this.#finn('#svar').dataset['antall'] = String(svar.treff.length);
      this.#finn('[data-forslagsdel]').hidden = !this.#forslag.tegn(fil, svar.forslag.merking, svar.forslag.fylker);
      this.#finn('[data-rapportdel]').hidden = false;
      this.#endret();
      this.#tegnRapport();
    }

    #velgForslag(melding: string): void {
      this.#finn<HTMLDetailsElement>('[data-presiser]').open = true;
      this.#endret();
      void this.#sammenlign(false).then(() => {
        this.#finn('[data-valgmelding]').textContent = `${melding} ${this.#finn('#svar h2').textContent}.`;
      });
    }

    #rapport(): Rapportdel[] {
      if (!this.#svar) return [];
      const { fil, kladd, svar } = this.#svar;
      const valgt = (navn: 'malgruppe' | 'kategori' | 'fylke', tittel: string) => {
        const felt = this.#felt(navn);
        const tekst = felt instanceof vindu.HTMLSelectElement ? felt.selectedOptions[0]?.textContent : '';
        return kladd[navn] === '' ? [] : [`${tittel}: ${tekst ?? ''}`];
      };
      return rapport({
        dato: visTidspunkt(this.#idag()),
        basedato: visTidspunkt(fil.basedato),
        utgave: fil.utgave,
        antall: fil.antall,
        navn: fil.navn,
        tekst: kladd.tekst,
        avgrensning: [...valgt('malgruppe', 'Målgruppe'), ...valgt('kategori', 'Slags tiltak'), ...valgt('fylke', 'Fylke')],
        treff: svar.treff,
        valgte: new Set(this.#kladd.valgte),
        notat: this.#kladd.notat,
        nettsted: new URL(this.#rot, vindu.location.origin).href.replace(/\/$/u, ''),
      });
    }

    #idag(): string {
      const na = new Date();
      return [na.getFullYear(), na.getMonth() + 1, na.getDate()].map((tall) => String(tall).padStart(2, '0')).join('-');
    }

    #tegnRapport(): void {
      this.#finn('[data-rapport]').replaceChildren(...tegnRapport(vindu.document, this.#rapport()));
    }

    #lastNed(): void {
      lastNed(vindu, `finnes-det-noe-lignende-${this.#idag()}.md`, this.#rapport());
      this.#ulagret = false;
    }

    #meld(tekst: string): void {
      this.#finn('[data-melding]').textContent = tekst;
    }
  }

  vindu.customElements.define('lignende-side', LignendeSide);
}
