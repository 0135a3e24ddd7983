import { ordene } from '../norsk/normaliser.ts';
import { tilBokmal } from '../norsk/nynorsk.ts';

const ett = (uttrykk: readonly string[]) => uttrykk.join('|');

/** What guides answer: applying, money, deadlines, evaluating, spreading, writing. */
const VEILEDENDE = new RegExp(
  `(?<!\\p{L})(?:${ett([
    'søke?r? (?:om|midler|penger|støtte)',
    'vi søker',
    'søknad\\p{L}*',
    'tilskudd\\p{L}*',
    'frist\\p{L}*',
    'hvor mye',
    'hvordan (?:skrive?r?|evaluerer?|måler?|sprer?|søke?r?|dokumenterer?|får? vi)',
    'hva (?:bør vi|må)',
    'før vi',
    'kriterier',
    'lovende',
  ])})(?!\\p{L})`,
  'u',
);

/** What stands around the word when somebody asks what it means. */
const FORAN = new RegExp(
  `^(?:${ett([
    'hva (?:er|betyr|menes med|mener vi med|vil det si å|ligger i|står)',
    'definisjon(?:en)? (?:av|på)',
    'betydningen av',
    'forklar(?:ing)?(?: på| av)?',
  ])}) (?:(?:det|et|en|ei) )?`,
  'u',
);
const BAK = / (?:betyr|for|er|for noe)$/u;

/** The words of a question in bokmål, one space between. */
const paBokmal = (q: string): string => ordene(q).map(tilBokmal).join(' ');

/** True when the question is of the kind that guides answer. */
export const erVeiledende = (q: string): boolean => VEILEDENDE.test(paBokmal(q));

/**
 * The word or phrase somebody asks the meaning of; `undefined` for any other question, and when something is
 * quoted.
 */
export function spurtBegrep(q: string): string | undefined {
  if (/["«“]/u.test(q)) return undefined;
  const sporsmal = paBokmal(q);
  const uten = sporsmal.replace(FORAN, '');
  return uten === sporsmal || uten === '' ? undefined : uten.replace(BAK, '');
}
