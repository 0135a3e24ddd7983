import { describe, expect, test } from 'vitest';
import { giRaad } from './raad.ts';

const sett = (tekst: string) => giRaad('sporsmal', tekst).map(({ hva, ok }) => `${hva}: ${ok ? 'ja' : 'nei'}`);

describe('råd om problemstillingen', () => {
  test.each([
    ['Får flere unge i Lillevik fast jobb innen ett år?', 'ja', 'ja', 'ja'],
    ['Kjem fleire ungdomar i arbeid etter seks månader?', 'ja', 'ja', 'ja'],
    ['Går andelen familier på sosialhjelp ned fra 2026 til 2028?', 'ja', 'ja', 'ja'],
    ['Kan språkmentorer gi innvandrere en tryggere hverdag?', 'nei', 'nei', 'ja'],
    ['Får unge en bedre hverdag?', 'nei', 'nei', 'nei'],
    ['Virker metoden innen ett år?', 'nei', 'ja', 'nei'],
    ['Hvorfor slutter deltakerne etter tre måneder?', 'ja', 'ja', 'nei'],
    ['Bør unge få mer praksis innen ett år?', 'ja', 'ja', 'nei'],
    ['Får unge jobb innen ett år? Og fullfører de skolen?', 'ja', 'nei', 'ja'],
    ['Flere unge skal i jobb innen ett år', 'ja', 'ja', 'nei'],
  ])('«%s»', (tekst, konkret, avgrenset, svarbart) => {
    expect(sett(tekst)).toEqual([`Konkret: ${konkret}`, `Avgrenset: ${avgrenset}`, `Mulig å svare på: ${svarbart}`]);
  });

  test('sier hvilket ord som er vagt', () => {
    expect(giRaad('sporsmal', 'Får unge bedre livskvalitet?')[0]?.tekst).toBe(
      '«livskvalitet» kan leses på flere måter. Hva ser dere når det er slik?',
    );
  });

  test('sier hvor langt et langt spørsmål er', () => {
    const langt = `Får unge jobb ${'og mer '.repeat(25)}innen ett år?`;
    expect(giRaad('sporsmal', langt)[1]?.tekst).toBe('Spørsmålet er på 56 ord. Kan noe av det stå et annet sted?');
  });
});

describe('andre råd', () => {
  test.each([
    ['behov', 'Vi vil ansette en språkmentor.', ['Dette ser ut som et tiltak. Hvilket problem skal det løse?']],
    ['behov', 'Mange unge står uten skoleplass.', []],
    ['tall', 'Mange står uten jobb', ['Vi ser ikke noe tall. Har dere ett, med sted, år og kilde?']],
    ['tall', '31 prosent står uten jobb', ['Hvilket år gjelder tallet?']],
    ['tall', '31 prosent i 2024', ['Her er det tall og årstall. Ta med hvor de er hentet fra.']],
    ['sammenligning', 'Nabokommunen', []],
    ['sporsmal', '   ', []],
    [undefined, 'Kari, 010190 12345', ['Her står det noe som ligner et fødselsnummer. Ta det bort.']],
  ] as const)('%s: «%s»', (slag, tekst, ventet) => {
    expect(giRaad(slag, tekst).map((ett) => ett.tekst)).toEqual(ventet);
  });

  test('ingen sammenligning får et råd, ikke en stopp', () => {
    expect(giRaad('sammenligning', 'Ingenting')).toHaveLength(1);
  });
});
