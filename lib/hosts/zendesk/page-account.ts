/**
 * The account behind an address. Agents always work under `zendesk.com`, also where their customers see another domain;
 * `apps.zdusercontent.com`, where other people's apps run, is none.
 */
export const pageAccount = (url: URL): string | null => {
  return /^https:\/\/([a-z0-9][a-z0-9-]*\.zendesk\.com)$/.exec(url.origin)?.[1] ?? null;
};
