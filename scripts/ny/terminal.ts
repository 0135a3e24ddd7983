import { styleText } from 'node:util';
import { AutocompletePrompt, isCancel, TextPrompt } from '@clack/core';
import {
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
} from '@clack/prompts';
import { brett } from '../../src/skjema/naermeste.ts';
import { AVBRYT, TILBAKE } from './gang.ts';

const FLEST_SYNLIGE = 8;
const dempet = (tekst: string) => styleText('dim', tekst);
const strek = styleText('cyan', S_BAR);

/** A choice as it is shown and found. */
export interface Alternativ {
  value: string;
  label: string;
  forklaring: string;
  /** Said after the name until it is chosen. */
  merknad?: string;
  /** Other words that find it. */
  sok: readonly string[];
}

interface Ramme {
  tekst: string;
  hjelp: string;
  /** «3 av 13», or nothing. */
  plass: string;
}

/** Esc is back, Ctrl+C is out: clack calls both a cancel. */
function medTilbake<T>(prompt: {
  on(navn: 'key', lytt: (tegn: string | undefined, tast: { name?: string | undefined }) => void): void;
}) {
  let esc = false;
  prompt.on('key', (_tegn, { name }) => {
    esc = name === 'escape';
  });
  return (svar: T | symbol | undefined): Exclude<T, symbol> | typeof TILBAKE | typeof AVBRYT => {
    if (svar === undefined || isCancel(svar)) return esc ? TILBAKE : AVBRYT;
    return svar as Exclude<T, symbol>;
  };
}

const bredde = () => Math.min(process.stdout.columns || 80, 100) - 4;

/** Text in lines no wider than the screen, broken between words. */
function brytt(tekst: string, maks = bredde()): string[] {
  const linjer = [''];
  for (const ord of tekst.split(' ')) {
    const siste = linjer.at(-1) ?? '';
    if (siste !== '' && siste.length + ord.length + 1 > maks) linjer.push(ord);
    else linjer[linjer.length - 1] = siste === '' ? ord : `${siste} ${ord}`;
  }
  return linjer;
}

function topp({ tekst, hjelp, plass }: Ramme, tilstand: Parameters<typeof symbol>[0]): string[] {
  const spor = brytt(tekst).map(
    (linje, nr) => `${nr === 0 ? symbol(tilstand) : strek}  ${styleText('bold', linje)}`,
  );
  const nummer = plass === '' ? '' : dempet(`   ${plass}`);
  return [
    styleText('gray', S_BAR),
    ...spor.map((linje, nr) => (nr === spor.length - 1 ? linje + nummer : linje)),
    ...(hjelp === '' ? [] : brytt(hjelp).map((linje) => `${strek}  ${dempet(linje)}`)),
  ];
}

const besvart = ({ tekst }: Ramme, svar: string): string =>
  [
    styleText('gray', S_BAR),
    `${symbol('submit')}  ${tekst}`,
    ...brytt(svar === '' ? 'Ikke oppgitt' : svar).map(
      (linje) => `${styleText('gray', S_BAR)}  ${dempet(linje)}`,
    ),
  ].join('\n');

const bunn = (taster: readonly string[]) => `${styleText('cyan', S_BAR_END)}  ${dempet(taster.join(' · '))}`;
const feillinjer = (feil: string) => brytt(feil).map((linje) => `${strek}  ${styleText('yellow', linje)}`);
const UT = ['Esc tilbake', 'Ctrl+C avbryt'];

/** Asks for a line of text. */
export async function stillTekst(
  ramme: Ramme & { eksempel: string; tidligere: string },
  sjekk: (skrevet: string) => string | undefined,
): Promise<string | typeof TILBAKE | typeof AVBRYT> {
  const prompt = new TextPrompt({
    initialValue: ramme.tidligere,
    validate: (verdi) => sjekk(verdi ?? ''),
    render() {
      if (this.state === 'submit') return besvart(ramme, this.userInput.trim());
      const tomt = this.userInput === '';
      const eksempel = ramme.eksempel === '' ? '' : dempet(`  for eksempel: ${ramme.eksempel}`);
      const felt = tomt ? styleText('inverse', ' ') + eksempel : this.userInputWithCursor;
      return [
        ...topp(ramme, this.state),
        `${strek}  ${felt}`,
        ...(this.state === 'error' ? feillinjer(this.error) : []),
        bunn(['Enter videre', ...UT]),
      ].join('\n');
    },
  });
  const les = medTilbake<string>(prompt);
  return les(await prompt.prompt());
}

const harOrd = (sok: string, ordene: readonly string[]) =>
  ordene.some((ord) => brett(ord).includes(brett(sok)));
const finner = (sok: string, { label, sok: andre }: Alternativ) => harOrd(sok, [label, ...andre]);

/** Those with the word in their name come before those that only have it as another word for it. */
const navnForst = (liste: readonly Alternativ[], sok: string) =>
  liste.toSorted((a, b) => Number(harOrd(sok, [b.label])) - Number(harOrd(sok, [a.label])));

/** The part of a long list that holds the one in focus. */
function utsnitt<T>(liste: readonly T[], fokus: number): readonly T[] {
  const fra = Math.max(0, Math.min(fokus - Math.floor(FLEST_SYNLIGE / 2), liste.length - FLEST_SYNLIGE));
  return liste.slice(fra, fra + FLEST_SYNLIGE);
}

/** Asks for one or several of a list that can be searched by typing. */
export async function stillValg(
  ramme: Ramme & { alternativer: readonly Alternativ[]; flere: boolean; tidligere: readonly string[] },
  sjekk: (valgt: readonly string[]) => string | undefined = () => undefined,
): Promise<readonly string[] | typeof TILBAKE | typeof AVBRYT> {
  const { alternativer, flere, tidligere } = ramme;
  const navn = (verdier: readonly unknown[]) =>
    alternativer
      .filter(({ value }) => verdier.includes(value))
      .map(({ label }) => label)
      .join(', ');
  const prompt: AutocompletePrompt<Alternativ> = new AutocompletePrompt<Alternativ>({
    options() {
      return this.userInput === '' ? [...alternativer] : navnForst(alternativer, this.userInput);
    },
    multiple: flere,
    // Without one, the first of a list to choose one from is in focus.
    ...(flere || tidligere.length > 0 ? { initialValue: [...tidligere] } : {}),
    filter: finner,
    validate: () => sjekk(prompt.selectedValues),
    render() {
      if (this.state === 'submit') return besvart(ramme, navn(this.selectedValues));
      const fokus = this.filteredOptions.find(({ value }) => value === this.focusedValue);
      const rad = ({ value, label, merknad }: Alternativ) => {
        const valgt = this.selectedValues.includes(value);
        const paa = flere ? S_CHECKBOX_SELECTED : S_RADIO_ACTIVE;
        const av = flere ? S_CHECKBOX_INACTIVE : S_RADIO_INACTIVE;
        const iFokus = value === this.focusedValue;
        const merke = (flere ? valgt : iFokus) ? styleText('green', paa) : dempet(av);
        return `${strek} ${iFokus ? '›' : ' '}${merke} ${iFokus ? styleText('underline', label) : valgt ? label : dempet(label)}${
          merknad === undefined ? '' : dempet(`  ${merknad}`)
        }`;
      };
      const skjult = this.filteredOptions.length - FLEST_SYNLIGE;
      const valgte = navn(this.selectedValues);
      return [
        ...topp(ramme, this.state),
        ...(alternativer.length > FLEST_SYNLIGE || this.userInput !== ''
          ? [`${strek}  ${dempet('Skriv for å lete:')} ${this.userInputWithCursor}`]
          : []),
        ...utsnitt(this.filteredOptions, this.cursor).map(rad),
        ...(this.filteredOptions.length === 0
          ? feillinjer('Ingen treff. Slett litt, eller prøv et annet ord.')
          : []),
        ...(skjult > 0 ? [`${strek}  ${dempet(`… og ${skjult} til`)}`] : []),
        ...(fokus === undefined || fokus.forklaring === ''
          ? []
          : [strek, ...brytt(fokus.forklaring).map((linje) => `${strek}  ${styleText('cyan', linje)}`)]),
        ...(flere && valgte !== ''
          ? [strek, ...brytt(`Valgt: ${valgte}`).map((linje) => `${strek}  ${linje}`)]
          : []),
        ...(this.state === 'error' ? feillinjer(this.error) : []),
        bunn([flere ? 'Piltaster flytter · Tab velger' : 'Piltaster flytter', 'Enter videre', ...UT]),
      ].join('\n');
    },
  });
  const les = medTilbake<string | string[]>(prompt);
  const svar = les(await prompt.prompt());
  return typeof svar === 'string' ? [svar] : svar;
}
