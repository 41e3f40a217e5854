/** How Chromium is started with the extension. */
export function browserFlags(extension: string): string[];
