export type Stil = Readonly<Record<string, string | number>>;

/** An element as Satori takes them: no framework, only what React's elements look like. */
export interface Boks {
  type: string;
  key: null;
  props: Readonly<Record<string, unknown>>;
}

/** A box with text or boxes inside. */
export function boks(style: Stil, ...children: readonly (Boks | string)[]): Boks {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, ...(children.length > 0 && { children }) } };
}
