import { hasKept } from '../kept.ts';
import { readReference } from '../reference.ts';
import { markedIn, toggleMark } from '../shelf.ts';
import { keepShelf, loadShelf } from '../store.ts';

/*
 * On every page: a press of a mark is kept and answered at once, whatever the
 * connection; the tray comes after it, or with the page where something was
 * marked before.
 */

const buttonAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('button[data-mark]') : null;

/** Fetched when it is first needed, and again where it did not come. */
const loadTray = () => import('./tray.ts');

/** Shows what is marked; scripts may add more buttons to lists. */
function paint(): void {
  paintButtons();
  added.observe(document.body, { childList: true, subtree: true });
  // Without a connection there is no tray, but the marks are kept.
  loadTray().then(
    ({ showTray }) => showTray(),
    () => undefined,
  );
}

function paintButtons(): void {
  const marked: readonly string[] = markedIn(loadShelf());
  for (const button of document.querySelectorAll<HTMLElement>('[data-mark]'))
    button.ariaPressed = String(marked.includes(button.dataset.mark ?? ''));
}

const added = new MutationObserver(paintButtons);

document.addEventListener('click', (event) => {
  const entry = readReference(buttonAt(event)?.dataset.mark);
  if (!entry) return;
  keepShelf(toggleMark(loadShelf(), entry));
  paint();
});

// Whoever points at a mark will soon want the tray.
for (const event of ['pointerover', 'focusin'] as const)
  document.addEventListener(event, (pointed) => {
    if (buttonAt(pointed)) loadTray().catch(() => undefined);
  });

// Another page may have marked, or this one may be shown again as it was left.
let shown = false;
for (const event of ['storage', 'pageshow'] as const)
  addEventListener(event, () => {
    shown ||= hasKept();
    if (shown) paint();
  });
