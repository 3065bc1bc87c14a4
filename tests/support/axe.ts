import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spec } from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from './folders.ts';

/** Brings axe with a page. To send its source to each page anew was a tenth of axe's work. */
export const axe = { content: readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8') };

/** Stands at the elements whose contrast axe judges. */
const once = 'data-look';

/** What of an element is told without its HTML, which takes long to write. */
const spec: Spec = { noHtml: true, rules: [{ id: 'color-contrast', selector: `[${once}]` }] };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What hangs on a page’s words, addresses and colours, not on the elements it is made of. */
const ofWords = ['cat.color', 'cat.text-alternatives', 'cat.name-role-value', 'cat.forms', 'cat.language'];

/**
 * What axe finds wrong with a page that it came with, a line each; of a page that another is the
 * translation of, what hangs on words is enough. The contrast of words takes it
 * a third of its time: of words in the same colours, size and weight, in
 * elements of the same colours and kinds, it judges the first.
 */
export async function violationsOf(page: Page, isTranslation: boolean): Promise<string[]> {
  await page.evaluate(markLooks, once);
  const violations = await page.evaluate(
    async ([spec, standards, wanted]) => {
      const axe: typeof import('axe-core') = Reflect.get(globalThis, 'axe');
      axe.configure(spec);
      const left = axe
        .getRules(standards)
        .filter(({ ruleId, tags }) => wanted && !/-name$/.test(ruleId) && !wanted.some((tag) => tags.includes(tag)))
        .map(({ ruleId }) => [ruleId, { enabled: false }] as const);
      const rules = Object.fromEntries(left);
      return (await axe.run({ resultTypes: ['violations'], runOnly: standards, rules })).violations;
    },
    [spec, standards, isTranslation ? ofWords : undefined] as const,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target} ${failureSummary}`)
        .join(' | ')}`,
  );
}

/** Sets an attribute at the first of all elements with words that look the same, and at each that lies over others. */
function markLooks(attribute: string): void {
  interface Ground {
    look: string;
    liesOver: boolean;
  }
  const known = new Map<Element, Ground>();
  /** What an element and those that it stands in have to do with the ground of its words. */
  const groundOf = (element: Element): Ground => {
    const found = known.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const around = element.parentElement ? groundOf(element.parentElement) : { look: '', liesOver: false };
    const own = [element.tagName, element.getAttribute('class'), style.backgroundColor, style.backgroundImage];
    const layer = [style.opacity, style.filter, style.mixBlendMode, style.transform, style.position];
    const ground = {
      look: `${around.look} > ${[...own, ...layer].join(' ')}`,
      liesOver: around.liesOver || style.position === 'absolute' || style.position === 'fixed',
    };
    known.set(element, ground);
    return ground;
  };
  const hasWords = (element: Element) =>
    element.matches('input, select, textarea, button') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const looks = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasWords(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    // What only screen readers are told.
    if (width <= 1 || height <= 1) continue;
    const { look, liesOver } = groundOf(element);
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const whole = [look, color, fontSize, fontWeight, textShadow, element.matches(':disabled')].join(' ');
    if (looks.has(whole) && !liesOver) continue;
    looks.add(whole);
    element.setAttribute(attribute, '');
  }
}
