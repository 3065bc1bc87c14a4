import type { Element, ElementContent } from 'hast';

/** Signs that end an address written without brackets in Chinese text; Markdown would take them into it. */
const chineseSigns = /[，。；：！？、（）《》〈〉【】「」『』“”‘’…]/;

/** An address written without brackets: where it leads, and how much of the text is its own. */
export interface BareAddress {
  href: string;
  length: number;
}

/**
 * The address in a link that Markdown made of bare text (见 https://example.org/，然后),
 * without the Chinese text that follows; `undefined` where nothing follows, or
 * where the link's address is not its text.
 */
export function bareAddress(text: string, url: string): BareAddress | undefined {
  if (!/^(?:https?:\/\/|www\.)/i.test(text)) return undefined;
  const length = text.search(chineseSigns);
  const scheme = /^www\./i.test(text) ? 'http://' : '';
  if (length < 0 || decoded(url) !== decoded(scheme + text)) return undefined;
  return { href: scheme + text.slice(0, length), length };
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** A link of bare text as the address and the words after it. */
export function endBareAddress(link: Element): ElementContent[] | undefined {
  const [only, ...more] = link.children;
  if (only?.type !== 'text' || more.length > 0) return undefined;
  const bare = bareAddress(only.value, String(link.properties.href));
  if (!bare) return undefined;
  const href = encodeURI(bare.href).replaceAll('%25', '%');
  return [
    {
      ...link,
      properties: { ...link.properties, href },
      children: [{ type: 'text', value: only.value.slice(0, bare.length) }],
    },
    { type: 'text', value: only.value.slice(bare.length) },
  ];
}
