import { lagGruppe } from './gruppe.ts';

/** Abbreviations: the method that carries the name, else the term that explains it. */
export const FORKORTELSE = lagGruppe('forkortelse', [
  ['IPS', 'metoder/ips-pluss', 'metoder/ips-in-pain', 'begreper/individuell-jobbstotte'],
  ['SE', 'metoder/supported-employment'],
  ['KVP', 'begreper/kvalifiseringsprogrammet'],
  ['HUSK', 'metoder/husk'],
  ['OT', 'begreper/oppfolgingstjenesten'],
  ['PKU', 'metoder/pku'],
  ['MI', 'metoder/motiverende-intervju'],
  ['SSA', 'metoder/ssa'],
  ['AAP', 'begreper/arbeidsavklaringspenger'],
  ['HOLF', 'metoder/holf'],
  ['KOR', 'metoder/kor-haugesund'],
  ['NEET', 'begreper/neet', 'metoder/jobbsentralen'],
  ['TIO', 'metoder/tio-team-lerkendal'],
  ['TUL', 'metoder/team-utvikling-og-laering'],
  ['FoU', 'veiledninger/fou-i-nav', 'begreper/fou'],
  ['YNO', 'begreper/yrkesrettet-norskopplaering', 'metoder/ssa'],
  ['RCT', 'begreper/randomisert-forsok'],
  ['HPMT', 'metoder/hpmt'],
  ['PPT', 'begreper/ppt'],
  ['AMO', 'metoder/amo-kurs-for-unge', 'begreper/amo-kurs'],
  ['FTA', 'metoder/friskmelding-til-arbeidsformidling'],
  ['JMO', 'metoder/ips-pluss', 'begreper/jobbmestrende-oppfolging'],
  ['KOSTRA', 'begreper/kostra'],
  ['UO', 'metoder/oppfolging-i-egen-regi', 'begreper/utvidet-oppfolging'],
]);
