import { ordene } from '../../norsk/normaliser.ts';
import type { Raadslag } from './felt.ts';

/** Advice on what is written so far. `ok` is said when it looks right; nothing is ever stopped. */
export interface Raad {
  hva: string;
  ok: boolean;
  tekst: string;
}

/** Matches words that begin with one of the given. */
const begynnelser = (ord: string): RegExp => new RegExp(`^(${ord.trim().split(/\s+/u).join('|')})`, 'u');

/** People a project may be for. Compared by beginning, so that inflections and compounds are found. */
const GRUPPER = begynnelser(`
   unge ungdom voks barn famil foreld innvandr flyktning deltak deltag bruker brukar sosialhjelp
   arbeidssøk arbeidsled ledig sykmeld sjukmeld straffedømt innsat eneforsørg mødre fedre kvinn menn
   mottak elev student lærling veiled rettleiar ansatt tilsett arbeidsgiv person menneske langtids
   husstand husholdning beboer bosatt nyankom senior uføre`);
/** What can be seen and counted, or asked about. */
const UTFALL = begynnelser(`
   jobb arbeid sysselsett stilling lønn utdann skol opplær fagbrev eksamen fullfør fråvær fravær bolig
   bustad inntekt gjeld sosialhjelp økonomi språk norsk avtal møte oppmøt slutt frafall fråfall andel
   antall deltid heltid kontakt ventetid klage deltak praksis`);
/** Fine words that two people read differently. */
const VAGE = begynnelser(`
   styrk optimaliser livskvalit helhetlig heilskapleg mestring meistring trygg hverdag kvardag kvalitet
   bærekraft inkluder utenforskap utanforskap samhandl velvær motivasjon`);
/** A year, or a word for time. Whole words where a part would be another word: «får» is not «år». */
const TID =
  /(?<!\d)(19|20)\d{2}(?!\d)|måned|månad|halvår|(?<!\p{L})(uker?|veker?|år(et)?|innen|ved (start|slutt)|underveis|undervegs)(?!\p{L})/u;
/** A wish for a measure where a problem was asked for. */
const TILTAK_FORST = new RegExp(
  '^(vi|kontoret|nav) (vil|skal|ønsker|ønsker å|ønskjer å) ' +
    '(ha|starte|ansette|tilsette|innføre|prøve|etablere|lage|opprette|kjøpe|videreføre)',
  'u',
);

/** Longest question that is easy to keep in the head, in words. */
const LANGT_SPORSMAL = 45;

const finnes = (ord: readonly string[], monster: RegExp) => ord.find((ett) => monster.test(ett));

function omSporsmalet(tekst: string): readonly Raad[] {
  const ord = ordene(tekst);
  const vagt = finnes(ord, VAGE);
  const konkret: Raad = !finnes(ord, GRUPPER)
    ? { hva: 'Konkret', ok: false, tekst: 'Vi ser ikke hvem spørsmålet gjelder. Står det der?' }
    : vagt !== undefined
      ? { hva: 'Konkret', ok: false, tekst: `«${vagt}» kan leses på flere måter. Hva ser dere når det er slik?` }
      : { hva: 'Konkret', ok: true, tekst: 'Spørsmålet sier hvem det gjelder.' };

  const antallSporsmal = (tekst.match(/\?/gu) ?? []).length;
  const avgrenset: Raad =
    antallSporsmal > 1
      ? { hva: 'Avgrenset', ok: false, tekst: 'Det står flere spørsmål her. To spørsmål i ett gir ikke noe klart svar. Hvilket er viktigst?' }
      : ord.length > LANGT_SPORSMAL
        ? { hva: 'Avgrenset', ok: false, tekst: `Spørsmålet er på ${ord.length} ord. Kan noe av det stå et annet sted?` }
        : TID.test(tekst.toLocaleLowerCase('nb'))
          ? { hva: 'Avgrenset', ok: true, tekst: 'Spørsmålet sier når dere ser etter.' }
          : { hva: 'Avgrenset', ok: false, tekst: 'Når ser dere etter? For eksempel etter seks måneder.' };

  const forste = ord[0];
  const svarbart: Raad =
    antallSporsmal === 0
      ? { hva: 'Mulig å svare på', ok: false, tekst: 'Skriv det som et spørsmål, med spørsmålstegn.' }
      : forste === 'hvorfor' || forste === 'kvifor'
        ? { hva: 'Mulig å svare på', ok: false, tekst: 'Et lite prosjekt kan sjelden svare på hvorfor. Kan dere spørre om det skjer, eller hvordan det går?' }
        : forste === 'bør'
          ? { hva: 'Mulig å svare på', ok: false, tekst: '«Bør» spør etter en mening. Hva må dere vite for å mene noe?' }
          : finnes(ord, UTFALL)
            ? { hva: 'Mulig å svare på', ok: true, tekst: 'Spørsmålet nevner noe dere kan se etter eller telle.' }
            : { hva: 'Mulig å svare på', ok: false, tekst: 'Hva skal endre seg, og hvordan ser dere det? Nevn noe dere kan telle eller spørre om.' };
  return [konkret, avgrenset, svarbart];
}

const omBehovet = (tekst: string): readonly Raad[] =>
  TILTAK_FORST.test(tekst.trim().toLocaleLowerCase('nb'))
    ? [{ hva: 'Behov', ok: false, tekst: 'Dette ser ut som et tiltak. Hvilket problem skal det løse?' }]
    : [];

function omTallene(tekst: string): readonly Raad[] {
  if (!/\d/u.test(tekst)) return [{ hva: 'Tall', ok: false, tekst: 'Vi ser ikke noe tall. Har dere ett, med sted, år og kilde?' }];
  if (!/\b(19|20)\d{2}\b/u.test(tekst)) return [{ hva: 'År', ok: false, tekst: 'Hvilket år gjelder tallet?' }];
  return [{ hva: 'Tall', ok: true, tekst: 'Her er det tall og årstall. Ta med hvor de er hentet fra.' }];
}

const omSammenligningen = (tekst: string): readonly Raad[] =>
  /^\s*(ingen|ingenting|ikke|nei|vet ikke|usikker|ukjent)\b/iu.test(tekst)
    ? [
        {
          hva: 'Sammenligning',
          ok: false,
          tekst: 'Uten noe å sammenligne med kan dere fortelle hva som skjedde, men ikke om det var tiltaket som gjorde det. Har en nabokommune samme gruppe?',
        },
      ]
    : [];

const RAAD: Readonly<Record<Raadslag, (tekst: string) => readonly Raad[]>> = {
  behov: omBehovet,
  tall: omTallene,
  sporsmal: omSporsmalet,
  sammenligning: omSammenligningen,
};

/** Eleven digits, in one run or as birth date and number. */
const FODSELSNUMMER = /(?<!\d)\d{6}[ .]?\d{5}(?!\d)/u;

/** Advice on an answer; none when nothing is written, or when there is nothing to say. */
export function giRaad(slag: Raadslag | undefined, tekst: string): readonly Raad[] {
  if (tekst.trim() === '') return [];
  const person: readonly Raad[] = FODSELSNUMMER.test(tekst)
    ? [{ hva: 'Personvern', ok: false, tekst: 'Her står det noe som ligner et fødselsnummer. Ta det bort.' }]
    : [];
  return slag === undefined ? person : [...person, ...RAAD[slag](tekst)];
}
