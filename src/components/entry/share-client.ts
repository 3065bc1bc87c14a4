import type { usesLabels } from '../../words/uses.ts';
import { wordsOn } from '../../words/words.ts';
import { copyText } from './copy-client.ts';

/** Sends the page on by the system's own sheet, or copies its address where the system has none. */
export async function sharePage(button: HTMLButtonElement): Promise<void> {
  const words = wordsOn<typeof usesLabels.share>(button);
  const told = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  if ('share' in navigator) {
    try {
      await navigator.share({ title: button.dataset.share, url });
      return;
    } catch (fault) {
      // The reader closed the sheet: that is an answer too.
      if (fault instanceof DOMException && fault.name === 'AbortError') return;
    }
  }
  const copied = await copyText(url);
  if (told) told.textContent = copied ? words.copied : words.failed;
}
