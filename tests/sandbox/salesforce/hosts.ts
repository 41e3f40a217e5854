/** The org's two host names: pages under the first; API, OAuth and login under the second. */
export const SALESFORCE_HOSTS = { pages: 'acme.lightning.force.com', api: 'acme.my.salesforce.com' } as const;
