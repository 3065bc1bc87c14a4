/** What of a key tells whether it belongs to an input method; the code is deprecated, and all that Safari gives. */
interface Key {
  isComposing: boolean;
  keyCode: number;
}

/**
 * Whether a key belongs to an input method: it chooses among characters, not
 * among what the page offers. Safari sends the last key of a composition after
 * its end, with the key code 229 alone.
 */
export const isComposing = (key: Key): boolean => key.isComposing || key.keyCode === 229;
