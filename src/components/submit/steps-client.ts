/** Leads through the steps: one opens as the one before it is left; each can be opened again at any time. */
export class Steps {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, left: (step: HTMLElement) => void) {
    this.#root = root;
    root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('[data-next]') : null;
      const step = link?.closest<HTMLDetailsElement>('details[data-step]');
      if (!link || !step) return;
      // Enter in a field presses the form's button as well: it leads nowhere from there.
      if (event.detail === 0 && document.activeElement !== link) return;
      if (link instanceof HTMLButtonElement) location.hash = '#review';
      step.dataset.visited = '';
      left(step);
      step.open = false;
    });
    root.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLDetailsElement && target.id === 'review' && target.open) left(target);
      },
      true,
    );
    window.addEventListener('hashchange', () => this.openNamed(true));
  }

  /** Opens the step that the address names. */
  openNamed(focus = false): void {
    const step = document.getElementById(location.hash.slice(1));
    if (!(step instanceof HTMLDetailsElement) || !this.#root.contains(step)) return;
    step.open = true;
    if (!focus) return;
    step.querySelector('summary')?.focus({ preventScroll: true });
    step.scrollIntoView({ block: 'start' });
  }

  /** Numbers the review behind the steps of the form in use. */
  count(form: HTMLElement): void {
    const number = this.#root.querySelector('#review > summary .number');
    if (number) number.textContent = String(form.querySelectorAll('[data-step]').length + 1);
  }
}
