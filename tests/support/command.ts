import { vi } from 'vitest';

/** What a command said on either stream, and the code that it ends with. */
export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs an editor's command in this process, with changes of the environment: a process of its own takes most of a
 * second to begin. That the program passes arguments and code on, one test of each command asks by starting it.
 */
export async function runHere(
  command: () => number | Promise<number>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const listen = (method: 'log' | 'error', stream: keyof typeof said) =>
    vi.spyOn(console, method).mockImplementation((text = '') => {
      said[stream] += `${text}\n`;
    });
  const spies = [listen('log', 'stdout'), listen('error', 'stderr')];
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  try {
    return { status: await command(), ...said };
  } finally {
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
