import { TOM, type Soknad } from '../../src/domene/soknad/soknad.ts';

/** A plan with an answer in every part, and text that is awkward to write out again. */
export const PROVESOKNAD: Soknad = {
  ...TOM,
  felter: {
    prosjekt: 'Språkmentorer på Ærøya',
    kontor: 'NAV Ærøya',
    behov: 'Mange blir gående lenge uten jobb.\nimport { x } fra «noe» <Kilde> {a} # ikke en overskrift',
    data: 'I 2024 var 31 av 80 i jobb (kilde: egne tall).',
    sporsmal: 'Får flere innvandrere fast jobb innen ett år?',
    vei: 'gjentar',
    holderFast: '- kurs for mentorene\n- lærer hver uke\nog møter',
    malgruppe: 'Innvandrere som har deltatt i introduksjonsprogrammet, og som har stått uten arbeid i minst seks måneder etter at det var slutt, i hele kommunen vår',
    aktiviteter: '1. Kurs\n2. Praksis',
    bemanning: 'En stilling',
    kostnad: '400 000 kroner i 2027',
    sammenligning: 'Nabokommunen',
    deling: 'Et notat',
    kortOm: 'innvandrere i praksis får en kollega som mentor',
  },
  metoder: [
    {
      treff: 'metoder/provemetoden',
      tittel: 'Prøvemetoden | [rar]',
      status: 'Pågår (2023)',
      sikkerhet: 'Prøvd lokalt. Uavklart',
      forhold: 'gjentar',
      merknad: 'Vi bruker samme kurs.',
    },
  ],
  plan: [{ indikator: 'Fast jobb | ja/nei', utgangspunkt: '0', datakilde: '', nar: 'Etter 12 måneder', hvem: 'Fagutvikleren' }],
  merking: { malgrupper: ['innvandrere'], tiltakskategorier: ['opplaering'] },
};
