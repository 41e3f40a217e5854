/** The extension's own log, for the developer console: codes and ids, never names or texts. */
export const log = {
  /** Something failed in a way nobody provided for. */
  error(where: string, error: unknown): void {
    // biome-ignore lint/suspicious/noConsole: the one place that writes to the console.
    console.warn(`[bellwether] ${where}`, error);
  },
};
