import { part } from '../../site/part.ts';
import { type Draft, type DraftStore, draftFrom, draftsIn, draftTitle, forgetDraft } from '../../submit/drafts.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import type { WordsOf } from '../../words/words.ts';
import { saveFile } from './send-client.ts';

interface DraftsUse {
  words: WordsOf<typeof submitLiveLabels>;
  locale: string;
  store: DraftStore;
  /** Takes up a draft; one that was opened from a file is said to be. */
  open(draft: Draft, imported: boolean): void;
  /** Called when the draft in hand was discarded from the list. */
  discarded(key: string): void;
  tell(text: string): void;
}

/** The list of drafts: to go on with, export, discard, and to open one that was exported. */
export class DraftList {
  readonly #root: HTMLElement;
  readonly #use: DraftsUse;

  constructor(root: HTMLElement, use: DraftsUse) {
    this.#root = root;
    this.#use = use;
    const input = part(root, '[data-import]', HTMLInputElement);
    input.addEventListener('change', async () => {
      const draft = draftFrom((await input.files?.[0]?.text()) ?? '');
      input.value = '';
      if (draft) use.open(draft, true);
      else use.tell(use.words.notDraft);
    });
  }

  show(current: string): void {
    const list = part(this.#root, '[data-drafts]', HTMLElement);
    list.replaceChildren(...draftsIn(this.#use.store).map((draft) => this.#item(draft, draft.key === current)));
  }

  #item(draft: Draft, current: boolean): HTMLLIElement {
    const { words, store, locale } = this.#use;
    const item = document.createElement('li');
    const title = draftTitle(draft) || words.untitled;
    const day = new Date(draft.kept).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const name = Object.assign(document.createElement('span'), { className: 'name', textContent: title });
    const when = Object.assign(document.createElement('span'), { className: 'hint', textContent: day });
    const button = (label: string, act: () => void): HTMLButtonElement => {
      const made = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'button quiet',
        textContent: label,
      });
      made.setAttribute('aria-label', `${label} ${title}`);
      made.addEventListener('click', act);
      return made;
    };
    const go = button(words.go, () => this.#use.open(draft, false));
    const save = button(words.export, () =>
      saveFile(`${draft.id || 'draft'}.json`, JSON.stringify(draft, undefined, 2), 'application/json'),
    );
    const discard = button(words.discard, () => {
      forgetDraft(store, draft.key);
      this.#use.discarded(draft.key);
    });
    if (current) item.setAttribute('aria-current', 'true');
    item.append(name, when, ...(current ? [] : [go]), save, discard);
    return item;
  }
}

/** The browser's storage, be it full, or one that forgets with the page where it is forbidden. */
export function draftStore(): DraftStore {
  try {
    return localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
