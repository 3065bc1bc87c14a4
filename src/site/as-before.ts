declare global {
  // Set by the worker that makes the pages of a build: whether the former site has what is made of just this.
  var atlasAsBefore: ((from: readonly unknown[]) => boolean) | undefined;
}

/**
 * The answer of a page that the former site has as it would be made now; absent
 * where it has to be made. `from` is all that the page hands to layout and
 * components, as plain data: what they show is made of it, and of the code.
 */
export function asBefore(...from: readonly unknown[]): Response | undefined {
  return globalThis.atlasAsBefore?.(from) ? new Response(null, { status: 304 }) : undefined;
}
