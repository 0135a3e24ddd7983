import { isUtf8 } from 'node:buffer';

export interface Dekodet {
  tekst: string;
  tegnsett: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

const begynner = (bytes: Uint8Array, ...merke: readonly number[]) =>
  merke.every((byte, plass) => bytes[plass] === byte);

/** Bytes as text, by mark or by what they can be; `undefined` for what is no text. Lines end with LF, no mark is left. */
export function dekod(bytes: Uint8Array): Dekodet | undefined {
  const les = (tegnsett: Dekodet['tegnsett'], koding: string): Dekodet => ({
    tekst: new TextDecoder(koding).decode(bytes).replaceAll(/\r\n?/gu, '\n'),
    tegnsett,
  });
  if (begynner(bytes, 0xff, 0xfe)) return les('UTF-16', 'utf-16le');
  if (begynner(bytes, 0xfe, 0xff)) return les('UTF-16', 'utf-16be');
  if (bytes.includes(0)) return undefined;
  return isUtf8(bytes) ? les('UTF-8', 'utf-8') : les('Windows-1252', 'windows-1252');
}
