import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a worker that runs a module of the project's. What it loads is taken as it was compiled before, and
 * kept in a folder: its own module as well, which would cost every worker the loading of what strips types.
 */
export function startWorker(module: string, options: WorkerOptions, compiled = '.atlas/compiled'): Worker {
  const [from, folder] = [pathToFileURL(module).href, compiled].map((text) => JSON.stringify(text));
  return new Worker(`require('node:module').enableCompileCache(${folder}); import(${from});`, {
    ...options,
    eval: true,
  });
}
