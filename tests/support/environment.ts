/**
 * The environment for a command that a test starts: as a person's shell would
 * have it, without what the test runner puts there (NODE_ENV, BASE_URL, …),
 * which Astro would take over.
 */
export function shellEnvironment(changes: Record<string, string> = {}): NodeJS.ProcessEnv {
  const runners = /^(VITEST|VITE_|NODE_ENV$|BASE_URL$|MODE$|DEV$|PROD$|SSR$|TEST$)/;
  const kept = Object.entries(process.env).filter(([name]) => !runners.test(name));
  return { ...Object.fromEntries(kept), ...changes };
}
