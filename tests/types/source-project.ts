import { root } from '../support/folders.ts';
import { unsound } from '../support/unsound-types.ts';
import { type OpenProject, openProject } from './open-project.ts';

let opened: Promise<OpenProject> | undefined;

/** This project, with the files that are wrong about types; read once for all tests of a worker, and closed with it. */
export function sourceProject(): Promise<OpenProject> {
  opened ??= openProject(root, unsound);
  return opened;
}
