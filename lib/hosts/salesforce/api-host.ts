import { HOST_ENDS } from './host-ends';

const ORG = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*$/;

/**
 * The host an org's API answers under, from any host of that org: `acme.lightning.force.com` and `acme.my.salesforce.com`
 * give `acme.my.salesforce.com`, sandboxes and other partitions keep theirs. `null` for hosts that name no org (login hosts,
 * instances, Visualforce, everything else). Rule: sfdx-core's `sfdcUrl.ts`.
 */
export function apiHost(hostname: string): string | null {
  const host = hostname.toLowerCase().replace(/\.mcas\.ms$/, '');
  for (const { page, api } of HOST_ENDS) {
    const end = [page, api].find((one) => host.endsWith(one));
    if (end === undefined) continue;
    const org = host.slice(0, -end.length);
    return ORG.test(org) ? org + api : null;
  }
  return null;
}
