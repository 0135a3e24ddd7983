import { stringify } from 'yaml';
import { flat } from '../verdier/tekst.ts';
import { felter } from './felter.ts';
import { kropp } from './kropp.ts';
import { LENGSTE_TITTEL } from './navn.ts';
import { tekstI, type Rapport } from './rapporten.ts';

/** The file of a draft. */
export function utkastfil(rapport: Rapport): string {
  const { rad } = rapport;
  const hele = flat(tekstI(rapport, 'tittel'));
  const hode = [
    `UTKAST fra importen av ${rad.fil.split('/').at(-1) ?? rad.fil}, rad ${rad.nr}. «ukjent» står der rapporten ikke sier noe.`,
    ...(hele.length > LENGSTE_TITTEL - 4 ? [`Hele tittelen: ${hele}`] : []),
    ...(rad.tekster.has('rapporttype') ? [`Rapporten: ${flat(tekstI(rapport, 'rapporttype'))}`] : []),
    'Kontroller hvert felt mot rapporten, skriv teksten om, og ta bort utkast: true når siden er klar.',
  ];
  const kommentar = hode.map((linje) => `# ${linje}`).join('\n');
  return `---\n${kommentar}\n${stringify(felter(rapport), { lineWidth: 0 })}---\n\n${kropp(rapport)}`;
}
