import { forgetQueries, recentQueries } from './recent-queries.ts';
import { writeSearch } from './search-state.ts';

/** Has the button beside the list forget what was searched for. */
export function readyRecent(root: HTMLElement): void {
  root.querySelector('[data-forget]')?.addEventListener('click', () => {
    forgetQueries();
    showRecent(root);
  });
}

/** Lists what was searched for on this device; nothing stands there where nothing was. */
export function showRecent(root: HTMLElement): void {
  const queries = recentQueries();
  root.querySelector('[data-recent]')?.toggleAttribute('hidden', queries.length === 0);
  root.querySelector('[data-recent-queries]')?.replaceChildren(
    ...queries.map((query) => {
      const link = document.createElement('a');
      link.className = 'chip';
      link.href = `${location.pathname}${writeSearch({ query, chosen: new Map(), sort: '' })}`;
      link.textContent = query;
      return link;
    }),
  );
}
