import type { Component } from '../component.ts';
import { figureComponent } from './figure.ts';
import { noteComponent } from './note.ts';
import { resultComponent } from './result.ts';

/** Every component that a body may use, by name. */
export const components: ReadonlyMap<string, Component> = new Map(
  [resultComponent, noteComponent, figureComponent].map((component) => [component.name, component]),
);
