import type { usesLabels } from '../../words/uses.ts';
import { wordsOn } from '../../words/words.ts';

/*
 * Buttons that copy what stands at the id that they name. Where the browser
 * lets no page copy (a site without encryption), the text is selected instead.
 */

/** Copies a text; whether it did. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const target = document.getElementById(button.dataset.copy ?? '');
  const told = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  if (!target || !told) continue;
  const words = wordsOn<typeof usesLabels>(button);
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copyText(target.textContent ?? '');
    if (!copied) getSelection()?.selectAllChildren(target);
    told.textContent = copied ? words.copied : words.selected;
  });
}
