/**
 * The rule by which a page takes part in transitions between pages. It stands
 * in the page itself: from a style sheet it comes too late for Chromium's first
 * picture, and the transition ends in an error. The content security policy
 * allows it by its hash.
 */
export const viewTransition = '@view-transition{navigation:auto}';
