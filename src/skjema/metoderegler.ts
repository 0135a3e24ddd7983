import type { z } from 'zod';
import { DESIGN_MED_SAMMENLIGNING, UAVHENGIGE } from './koder.ts';
import { KUNNSKAPSDIMENSJONER } from './kunnskapsgrunnlag.ts';
import type { Metode } from './metode.ts';

type Meld = (sti: (string | number)[], melding: string) => void;

/** A rule and the fields it reads: it runs when those fields are right, whatever else is wrong. */
interface Regel {
  felter: readonly (keyof Metode)[];
  sjekk(metode: Metode, feil: Meld): void;
}

/** True when `sen` lies before `tidlig`, compared to the precision both have. Unknown is never before. */
export function erFor(sen: string | number, tidlig: string | number): boolean {
  const [a, b] = [String(sen), String(tidlig)];
  if (a === 'ukjent' || b === 'ukjent') return false;
  const lengde = Math.min(a.length, b.length);
  return a.slice(0, lengde) < b.slice(0, lengde);
}

const laerdomVedStans: Regel = {
  felter: ['status', 'utfall', 'villeGjortAnnerledes'],
  sjekk(metode, feil) {
    if (metode.villeGjortAnnerledes !== undefined) return;
    const grunn =
      metode.utfall.vurdering === 'virket-ikke'
        ? 'utfallet er «virket-ikke»'
        : metode.status === 'stanset'
          ? 'status er «stanset»'
          : undefined;
    if (grunn) {
      feil(['villeGjortAnnerledes'], `Når ${grunn}, må siden si hva kontoret ville gjort annerledes, eller «ukjent».`);
    }
  },
};

const sluttEtterStart: Regel = {
  felter: ['utprovinger'],
  sjekk(metode, feil) {
    metode.utprovinger.forEach(({ start, slutt }, nr) => {
      if (slutt !== undefined && erFor(slutt, start)) {
        feil(['utprovinger', nr, 'slutt'], `Slutt (${slutt}) er før start (${start}).`);
      }
    });
  },
};

const alderIRekkefolge: Regel = {
  felter: ['alder'],
  sjekk({ alder }, feil) {
    if (alder !== 'ukjent' && alder.til < alder.fra) {
      feil(['alder', 'til'], `Alder til (${alder.til}) er lavere enn alder fra (${alder.fra}).`);
    }
  },
};

const uavhengigFunn: Regel = {
  felter: ['utprovingsstatus', 'funn'],
  sjekk(metode, feil) {
    const { utprovingsstatus } = metode;
    if (utprovingsstatus !== 'evaluert-uavhengig' && utprovingsstatus !== 'effekt-undersokt') return;
    if (!metode.funn.some(({ rapportertAv }) => UAVHENGIGE.includes(rapportertAv))) {
      feil(
        ['utprovingsstatus'],
        `«${utprovingsstatus}» krever minst ett funn med uavhengig kilde (rapportertAv: forskere eller register).`,
      );
    }
  },
};

const effektKreverSammenligning: Regel = {
  felter: ['utprovingsstatus', 'utfall', 'funn'],
  sjekk(metode, feil) {
    const sammenlignet = metode.funn.some(
      ({ design, rapportertAv }) => DESIGN_MED_SAMMENLIGNING.includes(design) && UAVHENGIGE.includes(rapportertAv),
    );
    if (sammenlignet) return;
    const råd = 'krever minst ett funn fra forskere eller register med et design som sammenligner.';
    if (metode.utprovingsstatus === 'effekt-undersokt') feil(['utprovingsstatus'], `«effekt-undersokt» ${råd}`);
    if (metode.utfall.vurdering === 'virket') feil(['utfall', 'vurdering'], `«virket» ${råd} Velg «lovende» eller «uavklart».`);
  },
};

const begrunnetKarakter: Regel = {
  felter: ['kunnskapsgrunnlag'],
  sjekk(metode, feil) {
    for (const dimensjon of KUNNSKAPSDIMENSJONER) {
      const { karakter, begrunnelse } = metode.kunnskapsgrunnlag[dimensjon];
      if ((karakter === 'A' || karakter === 'D') && begrunnelse === undefined) {
        feil(['kunnskapsgrunnlag', dimensjon], `Karakteren ${karakter} må ha en begrunnelse.`);
      }
    }
  },
};

const begrunnetKriterium: Regel = {
  felter: ['kriterier'],
  sjekk(metode, feil) {
    for (const [id, { vurdering, grunnlag }] of Object.entries(metode.kriterier ?? {})) {
      if (vurdering !== 'ukjent' && grunnlag === undefined) {
        feil(['kriterier', id], `Vurderingen «${vurdering}» må ha et grunnlag fra kilden.`);
      }
    }
  },
};

const kontrollertEtterBeskrevet: Regel = {
  felter: ['sistKontrollert', 'beskrevetPer'],
  sjekk(metode, feil) {
    if (erFor(metode.sistKontrollert, metode.beskrevetPer)) {
      feil(['sistKontrollert'], `Sist kontrollert (${metode.sistKontrollert}) er før beskrevet per (${metode.beskrevetPer}).`);
    }
  },
};

/** Facets every published page is found by; in a draft they may wait for the editors. */
export const KREVES_VED_PUBLISERING = { malgrupper: 'Målgruppe', tiltakskategorier: 'Tiltakskategorier' } as const;

const merketForPublisering = (Object.keys(KREVES_VED_PUBLISERING) as (keyof typeof KREVES_VED_PUBLISERING)[]).map(
  (felt): Regel => ({
    felter: ['utkast', felt],
    sjekk(metode, feil) {
      if (metode.utkast === true || metode[felt].length > 0) return;
      feil([felt], `${KREVES_VED_PUBLISERING[felt]} må ha minst ett punkt.`);
    },
  }),
);

const REGLER: readonly Regel[] = [
  ...merketForPublisering,
  laerdomVedStans,
  sluttEtterStart,
  alderIRekkefolge,
  uavhengigFunn,
  effektKreverSammenligning,
  begrunnetKarakter,
  begrunnetKriterium,
  kontrollertEtterBeskrevet,
];

/** `skjema` with the rules that span several fields. All that are broken are reported, each at its field. */
export function medMetoderegler<S extends z.ZodObject<Record<keyof Metode, z.ZodType>>>(skjema: S): S {
  return REGLER.reduce<S>(
    (utvidet, { felter, sjekk }) =>
      utvidet.superRefine(
        (verdi, ctx) =>
          sjekk(verdi as Metode, (path, message) => ctx.addIssue({ code: 'custom', path, message })),
        {
          when: ({ value }) => {
            if (typeof value !== 'object' || value === null) return false;
            const verdier = value as Partial<Record<keyof Metode, unknown>>;
            return felter.every((felt) => skjema.shape[felt].safeParse(verdier[felt]).success);
          },
        },
      ),
    skjema,
  );
}
