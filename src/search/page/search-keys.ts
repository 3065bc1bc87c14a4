import { isComposing } from '../../site/composing.ts';
import { longestQuery, readPart } from '../engine/longest-query.ts';

/*
 * On every page: the keys that lead to search (`/`, and Ctrl-K or ⌘K), and the
 * first touch of a search form, with which its suggestions load.
 */
document.addEventListener('keydown', (event) => {
  if (isComposing(event)) return;
  const writing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !control) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=search][name=q]')];
  const field = fields.find((one) => one.checkVisibility());
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

const suggesting = new WeakSet<HTMLInputElement>();

function touched({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'search' || suggesting.has(target)) return;
  suggesting.add(target);
  // Who sends the query before the suggestions are there wants none.
  let sent = false;
  target.form?.addEventListener('submit', () => (sent = true), { once: true });
  void import('./suggest.ts').then(({ suggestFor }) => {
    const combobox = suggestFor(target);
    if (!sent && document.activeElement === target) void combobox?.open();
  });
}

for (const touch of ['input', 'click'] as const) document.addEventListener(touch, touched);
document.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' && !isComposing(event)) touched(event);
});

// An address holds what is read of a query, from whatever page it is sent.
document.addEventListener('submit', ({ target }) => {
  const field = target instanceof HTMLFormElement ? target.elements.namedItem('q') : null;
  if (field instanceof HTMLInputElement && field.value.length > longestQuery) field.value = readPart(field.value);
});
