/**
 * The rule by which a page takes part in transitions between pages. It stands
 * in the page itself: from a style sheet it comes too late for Chromium's first
 * picture, and the transition ends in an error. The content security policy
 * allows it by its hash. Those who ask for less motion would see nothing of it,
 * and wait for both pages to be drawn once more.
 */
export const viewTransition = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
