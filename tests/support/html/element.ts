/** What a page consists of, in the order of the document. */
export interface HtmlPage {
  elements: HtmlElement[];
  texts: string[];
}

/** An element of a page; its attributes by their names in HTML. */
export interface HtmlElement {
  tagName: string;
  attributes: Readonly<Record<string, string>>;
  page: HtmlPage;
  /** Its own place among the elements of the page, and that of the last within. */
  place: number;
  last: number;
  /** Where its words begin among the texts of the page, and where they end. */
  words: { from: number; to: number };
}

/** An attribute of an element, by its name in HTML; empty where it is written without a value. */
export function attribute({ attributes }: HtmlElement, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** An element and all within, in the order of the document. */
export function elementsOf({ page, place, last }: HtmlElement): HtmlElement[] {
  return page.elements.slice(place, last + 1);
}

/** The words of an element, scripts among them. */
export function wordsOf({ page, words }: HtmlElement): string {
  return page.texts.slice(words.from, words.to).join('');
}
