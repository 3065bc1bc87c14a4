/* Pictures whose dots answer to pointer and keyboard: one stop for all dots of a picture, arrow keys from one to the next. */

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Dots from left to right: that is how the arrow keys go. */
const left = (point: Element) => point.getBoundingClientRect().left;

function start(picture: HTMLElement): void {
  const points = [...picture.querySelectorAll<SVGAElement>('a.point')];
  const told = picture.querySelector<HTMLElement>('[role="status"]');
  if (points.length === 0 || !told) return;
  const usual = picture.dataset.steer ?? '';
  told.textContent = usual;
  const stopAt = (here: SVGAElement | undefined) => {
    for (const point of points) point.setAttribute('tabindex', point === here ? '0' : '-1');
  };
  const tell = (point: Element | undefined) => {
    told.textContent = point?.getAttribute('aria-label') ?? usual;
  };
  stopAt(points[0]);
  for (const point of points) {
    // The browser's own hint would say the same a second time.
    point.querySelector('title')?.remove();
    point.addEventListener('pointerenter', () => tell(point));
    point.addEventListener('pointerleave', () => tell(points.find((one) => one.matches(':focus-visible'))));
    point.addEventListener('focus', () => {
      stopAt(point);
      tell(point);
    });
    point.addEventListener('blur', () => tell(undefined));
  }
  picture.addEventListener('keydown', (event) => {
    const inOrder = points.toSorted((a, b) => left(a) - left(b));
    const at = inOrder.findIndex((point) => point.matches(':focus'));
    const step = steps[event.key];
    const next =
      event.key === 'Home'
        ? inOrder[0]
        : event.key === 'End'
          ? inOrder.at(-1)
          : step === undefined
            ? undefined
            : inOrder[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

for (const picture of document.querySelectorAll<HTMLElement>('[data-answering]')) start(picture);
