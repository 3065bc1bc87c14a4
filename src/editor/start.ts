import { spawn } from 'node:child_process';
import { ensureBuilt } from './built.ts';

/* npm start: build whatever is stale, then serve the finished site. */
if (ensureBuilt()) {
  const server = spawn('npm', ['run', '--silent', 'preview'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  server.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  process.exitCode = 1;
}
