/** Gives what an earlier build made of the same, or has it made now: `from` says all that it is made of beside the code. */
type Kept = <Made>(from: unknown, make: () => Made) => Made;

declare global {
  // Set by the worker that makes the pages of a build: what it keeps for the next.
  var atlasKept: Kept | undefined;
}

/** Plain data, as JSON has them, that take long to make: kept from build to build, made anew elsewhere. */
export const kept: Kept = (from, make) => globalThis.atlasKept?.(from, make) ?? make();
