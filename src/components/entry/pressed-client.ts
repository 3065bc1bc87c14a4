import { copyNamed } from './copy-client.ts';
import { sharePage } from './share-client.ts';

/** Does what a button is for: copies, or sends the page on. */
export const pressed = (button: HTMLButtonElement): Promise<void> =>
  button.dataset.copy === undefined ? sharePage(button) : copyNamed(button);
