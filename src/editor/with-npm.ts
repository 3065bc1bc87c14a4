/** How often npm is looked for, in milliseconds. */
const often = 500;

/**
 * Calls `stop` once npm, which started this process, is gone: npm hands a
 * signal to the shell between them only, and the shell does not hand it on.
 */
export function stopWithNpm(stop: () => void, environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    stop();
  }, often);
  look.unref();
}
