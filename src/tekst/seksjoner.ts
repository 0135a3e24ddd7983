import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { anker } from './anker.ts';

/**
 * Wraps each `##` and what follows it in `<Seksjon id tittel>`, so that the page can set structured
 * facts beside the text they belong to. What comes before the first `##` is left alone.
 */
export function delISeksjoner(tre: Root): void {
  const ut: RootContent[] = [];
  let seksjon: MdxJsxFlowElement | undefined;
  for (const node of tre.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const tittel = toString(node);
      seksjon = {
        type: 'mdxJsxFlowElement',
        name: 'Seksjon',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'id', value: anker(tittel) },
          { type: 'mdxJsxAttribute', name: 'tittel', value: tittel },
        ],
        children: [],
      };
      ut.push(seksjon as RootContent);
    } else if (seksjon && node.type !== 'mdxjsEsm') {
      if (node.type === 'heading') node.data = { ...node.data, hProperties: { id: anker(toString(node)) } };
      seksjon.children.push(node as MdxJsxFlowElement['children'][number]);
    } else {
      ut.push(node);
    }
  }
  tre.children = ut;
}
