import type { usesLabels } from '../../words/uses.ts';
import { wordsOn } from '../../words/words.ts';

/** Copies a text; whether it did. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies what stands at the id that a button names. Where the browser lets no
 * page copy (a site without encryption), the text is selected instead.
 */
export async function copyNamed(button: HTMLButtonElement): Promise<void> {
  const target = document.getElementById(button.dataset.copy ?? '');
  const told = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  if (!target || !told) return;
  const words = wordsOn<typeof usesLabels>(button);
  const copied = await copyText(target.textContent ?? '');
  if (!copied) getSelection()?.selectAllChildren(target);
  told.textContent = copied ? words.copied : words.selected;
}
