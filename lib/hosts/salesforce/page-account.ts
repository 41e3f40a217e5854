/** The API's host of the org behind an address of its pages; all other hosts an org may have are `apiHost`'s matter. */
export const pageAccount = (url: URL): string | null => {
  const [, org] =
    /^https:\/\/([a-z0-9][a-z0-9.-]*)\.(?:lightning\.force|my\.salesforce)\.com$/.exec(url.origin) ?? [];
  return org ? `${org}.my.salesforce.com` : null;
};
