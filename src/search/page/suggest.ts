import type { searchLabels } from '../../words/search.ts';
import { wordsOn } from '../../words/words.ts';
import { Combobox, type Option } from './combobox.ts';
import { recentQueries } from './recent-queries.ts';
import { configOf, search } from './search-worker.ts';

/** How many entries are offered while one types on a page that shows no results itself. */
const entries = 5;

/** Milliseconds without a key after which suggestions come where results are shown as well. */
const pause = 150;

/** Offers recent and example queries, terms, names and entries under a search form's input. */
export function suggestFor(input: HTMLInputElement): Combobox | undefined {
  const form = input.form;
  const place = input.closest<HTMLElement>('search');
  if (!form || !place) return undefined;
  const config = configOf(place);
  const { language } = config;
  const words = wordsOn<typeof searchLabels.offered>(place);
  const showsResults = document.getElementById('search')?.contains(input) ?? false;

  const query = (text: string, detail: string): Option => ({
    label: text,
    detail,
    choose: () => {
      input.value = text;
      form.requestSubmit();
    },
  });

  return new Combobox(input, words.suggestions, async (text) => {
    if (text === '') {
      const recent = recentQueries();
      return [
        ...recent.map((one) => query(one, words.recent)),
        ...config.examples.filter((one) => !recent.includes(one)).map((one) => query(one, words.example)),
      ];
    }
    try {
      // Results come first: suggestions wait for a pause in the typing.
      if (showsResults) await new Promise((resolve) => setTimeout(resolve, pause));
      if (input.value.trim() !== text) return [];
      const terms = (await search(config).suggest(text)).map(({ label }) => query(label[language], ''));
      if (showsResults) return terms;
      const question = { query: text, chosen: new Map(), sort: '', from: 0, size: entries } as const;
      const { hits, pages } = await search(config).ask(question);
      return [
        ...pages.map(({ url, title }) => ({
          label: title[language],
          detail: words.sitePage,
          choose: () => location.assign(url),
        })),
        ...terms.slice(0, 3),
        ...hits.map(({ hit: { url, meta } }) => ({
          label: meta.title ?? '',
          detail: meta.enterprise ?? '',
          choose: () => location.assign(url),
        })),
      ];
    } catch {
      // The search page says what is amiss; here there is just nothing to offer.
      return [];
    }
  });
}
