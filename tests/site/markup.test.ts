import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { attribute, elementsOf, wordsOf } from '../support/html/element.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';
import { pageKind } from '../support/weights.ts';

/* Sound markup, and what search engines and tabs show of a page. */

const pages = readPages().filter(
  ({ elements }) => !elements.some((element) => attribute(element, 'http-equiv') === 'refresh'),
);
const isEnglish = ({ address }: BuiltPage) => address.startsWith('/en/');
/** Of every kind the longest in Chinese, and the one in the middle in English. All would take minutes. */
const sample = [...Map.groupBy(pages, (page) => `${isEnglish(page)} ${pageKind(page.address)}`).values()].map((own) =>
  own.some(isEnglish)
    ? own[Math.floor(own.length / 2)]
    : own.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
);

/** Works out what is asked once, and not for each page anew: a seventh of the time. */
class AskedOnce extends StaticConfigLoader {
  #asked: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#asked ??= super.getConfigFor(handle);
    return this.#asked;
  }
}

const asked = new AskedOnce({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // HTML allows any id without spaces; those of measures have dots.
    'valid-id': ['error', { relaxed: true }],
    // A map of links has the name of its heading.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Templates are filled in the browser.
    'empty-heading': 'off',
    'wcag/h30': 'off',
    // Below: forms that answer at every change have none.
    'wcag/h32': 'off',
    // Below, with what a title cannot do without.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
});
const validator = new HtmlValidate(asked);

it('html-validate finds nothing', async () => {
  const found: string[] = [];
  for (const page of sample) {
    if (!page) continue;
    const { results } = await validator.validateString(page.html);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        found.push(`${page.address}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(found.slice(0, 20)).toEqual([]);
});

it('every form has a button to send it, but those that a script shows and that answer at every change', () => {
  const without = pages.flatMap(({ address, elements }) =>
    elements
      .filter((form) => form.tagName === 'form' && attribute(form, 'hidden') === undefined)
      .filter(
        (form) => !elementsOf(form).some((one) => one.tagName === 'button' && attribute(one, 'type') === 'submit'),
      )
      .map((form) => `${address} ${attribute(form, 'id') ?? ''}`),
  );
  expect(without).toEqual([]);
});

it('every choice of a list says something', () => {
  const silent = pages.flatMap(({ address, elements }) =>
    elements
      .filter((element) => element.tagName === 'option' && !wordsOf(element).trim() && !attribute(element, 'label'))
      .map(() => address),
  );
  expect([...new Set(silent)]).toEqual([]);
});

it('no title is longer than 65 characters because of the site’s name', () => {
  const long = pages.flatMap(({ address, elements }) => {
    const title = elements.find(({ tagName }) => tagName === 'title');
    const words = title ? wordsOf(title) : '';
    return words.length > 65 && / \| [^|]*Atlas[^|]*$/.test(words) ? [`${address}: ${words}`] : [];
  });
  expect(long).toEqual([]);
});

it('no two pages of a language describe themselves alike', () => {
  const described = (page: BuiltPage) => {
    const meta = page.elements.find((element) => attribute(element, 'name') === 'description');
    return meta ? (attribute(meta, 'content') ?? '') : '';
  };
  const shared = [...Map.groupBy(pages, described)]
    // A card to embed stands in pages of others, and describes nothing.
    .filter(
      ([text, own]) => text !== '' && own.length > 1 && !own.every(({ address }) => address.endsWith('/404.html')),
    )
    .map(([text, own]) => `${text}: ${own.slice(0, 3).map(({ address }) => address)}`);
  expect(shared.slice(0, 10)).toEqual([]);
});
