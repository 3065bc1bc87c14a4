import type { Element, ElementContent } from 'hast';

/** Signs that end an address written without brackets in Chinese text; Markdown would take them into it. */
const chineseSigns = /[，。；：！？、（）《》〈〉【】「」『』“”‘’…]/;

/**
 * A link that Markdown made of a bare address (见 https://example.org/，然后),
 * without the Chinese text that follows; `undefined` where there is none.
 */
export function endBareAddress(link: Element): ElementContent[] | undefined {
  const [only, ...more] = link.children;
  if (only?.type !== 'text' || more.length > 0 || !/^(?:https?:\/\/|www\.)/i.test(only.value)) return undefined;
  const end = only.value.search(chineseSigns);
  if (end < 0) return undefined;
  const address = only.value.slice(0, end);
  const scheme = /^www\./i.test(address) ? 'http://' : '';
  const href = scheme + encodeURI(address).replaceAll('%25', '%');
  return [
    { ...link, properties: { ...link.properties, href }, children: [{ type: 'text', value: address }] },
    { type: 'text', value: only.value.slice(end) },
  ];
}
