import { type Draft, type DraftStore, isChangedElsewhere, keepDraft, newKey } from '../../submit/drafts.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import type { WordsOf } from '../../words/words.ts';

interface KeepingUse {
  words: WordsOf<typeof submitLiveLabels>;
  store: DraftStore;
  tell(text: string): void;
}

/** Keeps the draft in hand, and says where it is not kept, or not alone. */
export class Keeping {
  readonly #use: KeepingUse;
  /** When the draft was kept, as this page saw it last. */
  #seen = '';
  #isUnkeptTold = false;

  constructor(use: KeepingUse) {
    this.#use = use;
  }

  /** Notes the draft that the page goes on with. */
  saw({ kept }: Draft): void {
    this.#seen = kept;
  }

  /**
   * Keeps a draft; returns it as it is kept. Two windows with one draft would
   * each write over what the other says: the second has one of its own.
   */
  keep(written: Draft): Draft {
    const { words, store, tell } = this.#use;
    const isShared = isChangedElsewhere(store, written.key, this.#seen);
    const draft = isShared ? { ...written, key: newKey(new Date()) } : written;
    const isKept = keepDraft(store, draft);
    if (isKept) this.#seen = draft.kept;
    if (isShared) tell(words.sharedDraft);
    if (!this.#isUnkeptTold && !(isKept && store instanceof Storage)) {
      tell(words.unkept);
      this.#isUnkeptTold = true;
    }
    return draft;
  }
}
