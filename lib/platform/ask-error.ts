/** A message was refused or failed. `code` has its words in the message catalogue (`error_<code>`). */
export class AskError extends Error {
  override readonly name = 'AskError';
  constructor(readonly code: string) {
    super(`The worker answered "${code}". Try again; if it stays, reload the extension.`);
  }
}
