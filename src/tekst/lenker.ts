import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Puts the base path in front of addresses inside the site: editors write `/metoder/festesona/` wherever the
 * site is published. `base` begins and ends with a slash.
 */
export function settBaseForan(tre: Root, base: string): void {
  visit(tre, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (/^\/(?!\/)/u.test(node.url)) node.url = base + node.url.slice(1);
  });
}
