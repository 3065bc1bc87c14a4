import type { ChosenValues } from '../../lists/narrow.ts';
import { searchFacets } from '../engine/facets.ts';
import type { Counts } from '../engine/service.ts';

/** The boxes that results are narrowed by, as `SearchFilters.astro` lays them out. */
export class FilterPanel {
  readonly #facets: readonly { name: string; element: HTMLElement; boxes: readonly HTMLInputElement[] }[];

  constructor(root: HTMLElement, changed: () => void) {
    this.#facets = searchFacets.flatMap((name) => {
      const element = root.querySelector<HTMLElement>(`[data-facet=${name}]`);
      return element ? [{ name, element, boxes: [...element.querySelectorAll('input')] }] : [];
    });
    for (const { element } of this.#facets) element.addEventListener('change', changed);
  }

  /** The values ticked. */
  get chosen(): ChosenValues {
    return new Map(
      this.#facets.flatMap(({ name, boxes }) => {
        const values = boxes.flatMap((box) => (box.checked ? [box.value] : []));
        return values.length > 0 ? [[name, new Set(values)]] : [];
      }),
    );
  }

  set chosen(chosen: ChosenValues) {
    for (const { name, boxes } of this.#facets)
      for (const box of boxes) box.checked = chosen.get(name)?.has(box.value) ?? false;
  }

  /** The values that no box stands for. */
  unknown(chosen: ChosenValues): string[] {
    return [...chosen].flatMap(([facet, values]) => {
      const boxes = this.#facets.find(({ name }) => name === facet)?.boxes ?? [];
      return [...values].filter((value) => !boxes.some((box) => box.value === value));
    });
  }

  /** Shows how many results each value would leave; values that would leave none are not shown, save where ticked. */
  show(counts: Counts): void {
    for (const { name, element, boxes } of this.#facets) {
      let shown = 0;
      for (const box of boxes) {
        const count = counts.get(name)?.get(box.value) ?? 0;
        const label = box.closest('label');
        if (!label) continue;
        label.hidden = count === 0 && !box.checked;
        if (!label.hidden) shown += 1;
        const place = label.querySelector('.count');
        // Most values keep their count from key to key: what is written anew is laid out anew.
        if (place && place.textContent !== String(count)) place.textContent = String(count);
      }
      element.hidden = shown === 0;
    }
  }
}
