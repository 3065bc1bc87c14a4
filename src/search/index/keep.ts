/**
 * Gives what was made before of the same, or has it made now. `from` says all
 * that it is made of beside the code. Both are plain data, as JSON has them.
 */
export type Keep = <Made>(from: unknown, make: () => Made) => Made;

/** Has everything made anew. */
export const keepNothing: Keep = (_from, make) => make();
