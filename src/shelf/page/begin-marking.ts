import { hasKept } from '../kept.ts';

/*
 * On every page: nothing but this comes until something is marked. Who marked
 * something before has the marks and the tray at once, others with the first press.
 */
let marking: Promise<typeof import('./marking.ts')> | undefined;

function begin(): NonNullable<typeof marking> {
  marking ??= import('./marking.ts');
  return marking;
}

document.addEventListener('click', async ({ target }) => {
  const entry = target instanceof Element && target.closest<HTMLElement>('[data-mark]')?.dataset.mark;
  if (entry) (await begin()).mark(entry);
});

// Another page may have marked, or this one may be shown again as it was left.
for (const event of ['storage', 'pageshow'] as const)
  addEventListener(event, () => {
    if (marking || hasKept()) void begin().then(({ paint }) => paint());
  });
