import type { Diagnostic } from './diagnostic.js';

/**
 * Thrown when the work cannot go on and the user can do something about it.
 * Bad data is *returned* as diagnostics; a `Fault` only carries them past code that has nothing
 * sensible left to return. Any other thrown value is a fault of ours.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly [Diagnostic, ...Diagnostic[]], options?: ErrorOptions) {
    super(diagnostics.map(({ code }) => code).join(', '), options);
    this.diagnostics = diagnostics;
  }
}
