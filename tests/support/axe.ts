import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spec } from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from './folders.ts';

/** Brings axe with a page. To send its source to each page anew was a tenth of axe's work. */
export const axe = { content: readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8') };

/** Stands at the elements whose contrast axe judges. */
const once = 'data-look';

/** Stands at what is pressed and may be too small or too close to others. */
const close = 'data-close';

/** What of an element is told without its HTML, which takes long to write. */
const spec: Spec = {
  noHtml: true,
  rules: [
    { id: 'color-contrast', selector: `[${once}]` },
    { id: 'target-size', selector: `[${close}]` },
  ],
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What hangs on a page’s words, addresses and colours, not on the elements it is made of. */
const ofWords = ['cat.color', 'cat.text-alternatives', 'cat.name-role-value', 'cat.forms', 'cat.language'];

/** Looks of words whose contrast was judged. */
export type Looks = Set<string>;

/**
 * What axe finds wrong with a page that it came with, a line each; of a page that another is the
 * translation of, what hangs on words is enough. To work out what lies over what, for the contrast of words and the
 * room around what is pressed, takes it two fifths of its time, on each page that has one to be judged: of words in the
 * same colours, large or not, on the same ground, it judges the first, of all pages that `looks` was given for; of what
 * is pressed, what has not 24 pixels, or shares them with another.
 */
export async function violationsOf(page: Page, isTranslation: boolean, looks: Looks): Promise<string[]> {
  for (const look of await page.evaluate(markLooks, { attribute: once, known: [...looks] })) looks.add(look);
  if (!isTranslation) await page.evaluate(markTargets, close);
  const violations = await page.evaluate(
    async ([spec, standards, wanted]) => {
      const axe: typeof import('axe-core') = Reflect.get(globalThis, 'axe');
      axe.configure(spec);
      const left = axe
        .getRules(standards)
        .filter(({ ruleId, tags }) => wanted && !/-name$/.test(ruleId) && !wanted.some((tag) => tags.includes(tag)))
        .map(({ ruleId }) => [ruleId, { enabled: false }] as const);
      const rules = Object.fromEntries(left);
      // What is not drawn axe would take for hidden. It lets nothing be drawn before it is done.
      const { dataset } = document.documentElement;
      dataset.lookedAt = '';
      const { violations } = await axe.run({ resultTypes: ['violations'], runOnly: standards, rules });
      delete dataset.lookedAt;
      return violations;
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

/**
 * Sets an attribute at the first of all elements whose words axe would judge by the same colours and size, unless the
 * look is known, and at each that lies over others and shows them. Gives the looks that were not known.
 */
function markLooks({ attribute, known: before }: { attribute: string; known: readonly string[] }): string[] {
  interface Ground {
    /** What is behind words, down to the first that nothing shows through. */
    behind: string;
    /** What changes the colours of all that stands within. */
    changed: string;
    /** Whether it depends on the place what is behind. */
    liesOver: boolean;
  }
  const known = new Map<Element, Ground>();
  /** What an element and those that it stands in have to do with the ground of its words. */
  const groundOf = (element: Element): Ground => {
    const found = known.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const around = element.parentElement
      ? groundOf(element.parentElement)
      : { behind: '', changed: '', liesOver: false };
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, transform, position } = style;
    const change = [opacity, filter, mixBlendMode, transform].join(' ');
    const changed = change === '1 none normal none' ? around.changed : `${around.changed} > ${change}`;
    const liesOver = around.liesOver || position === 'absolute' || position === 'fixed';
    const own = `${backgroundColor} ${backgroundImage}`;
    const isWhole = /^rgb\(.*\) none$/.test(own);
    const isNothing = own === 'rgba(0, 0, 0, 0) none';
    const ground = {
      behind: isWhole ? own : isNothing ? around.behind : `${around.behind} > ${own}`,
      changed,
      liesOver: liesOver && !isWhole,
    };
    known.set(element, ground);
    return ground;
  };
  const controls = 'input, select, textarea, button';
  const wordsOf = (element: Element) =>
    [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? (node.textContent?.trim() ?? '') : [],
    );
  const looks = new Set(before);
  for (const element of document.body.querySelectorAll('*')) {
    const isControl = element.matches(controls);
    const words = wordsOf(element).join('');
    if ((words === '' && !isControl) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height, bottom, right } = element.getBoundingClientRect();
    // What only screen readers are told, and what waits out of sight.
    if (width <= 1 || height <= 1 || bottom <= 0 || right <= 0) continue;
    const { behind, changed, liesOver } = groundOf(element);
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    // WCAG 1.4.3: 18 points, or 14 and bold.
    const points = Number.parseFloat(fontSize) * 0.75;
    const isLarge = points >= 18 || (points >= 14 && Number(fontWeight) >= 700);
    // Of a single sign and of what cannot be used axe is not sure; a control may have words of its own.
    const kind = isControl ? `${element.tagName} ${element.matches(':disabled')}` : words.length > 1;
    const isLeftOut = element.closest('label, :disabled, [aria-disabled="true"]') !== null;
    const look = [behind, changed, color, isLarge, textShadow, kind, isLeftOut].join(' | ');
    if (looks.has(look) && !liesOver) continue;
    looks.add(look);
    element.setAttribute(attribute, '');
  }
  return [...looks].slice(before.length);
}

/**
 * Sets an attribute at whatever is pressed and has less than 24 pixels and something else to press within 24 pixels,
 * or lies under something else that is pressed, as far as boxes tell: what else there is passes (WCAG 2.5.8).
 */
function markTargets(attribute: string): void {
  const native = 'a[href], area, button, input, select, textarea, summary, iframe, [contenteditable]';
  const targets = [...document.querySelectorAll(`${native}, [role][tabindex]`)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      // Each with each: numbers that the browser is not asked for again.
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      return { element, left, right, top, bottom, margin: Math.min(width, height) < 24 ? 24 : 0 };
    });
  for (const target of targets) {
    const { margin } = target;
    const isClose = targets.some(
      (other) =>
        other.top < target.bottom + margin &&
        other.bottom > target.top - margin &&
        other.left < target.right + margin &&
        other.right > target.left - margin &&
        other !== target,
    );
    if (isClose) target.element.setAttribute(attribute, '');
  }
}
