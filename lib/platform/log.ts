/** The extension's own log, for the developer console: codes and ids, never names or texts. */
export const log = {
  /** Something failed in a way nobody provided for. */
  error(where: string, error: unknown): void {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    // biome-ignore lint/suspicious/noConsole: the one place that writes to the console.
    console.warn(`[bellwether] ${where}: ${what}${code}`);
  },
};
