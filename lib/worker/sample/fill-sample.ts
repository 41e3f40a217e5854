import type { HostId } from '../../domain/model/host-id';
import { SAMPLE_ACCOUNTS } from '../../domain/sample/sample-accounts';
import { samplePeople } from '../../domain/sample/sample-people';
import { beginReading } from '../../pull/history/begin-reading';
import { pageAddress } from '../../pull/page-address';
import { pullMe } from '../../pull/pull-me';
import { pullOwners } from '../../pull/pull-owners';
import { KeptChecklist } from '../checklist/kept-checklist';
import { ways } from '../connect/ways';
import { NamedOwners } from '../policy/named-owners';
import type { WorkerTools } from '../worker-tools';

const HOSTS: readonly HostId[] = ['zendesk', 'salesforce'];

/** Makes the sample desk known as a desk of one's own would be: both systems, who holds which role, and the past to be read. */
export async function fillSample(tools: WorkerTools): Promise<void> {
  await new KeptChecklist(tools).dismiss();
  for (const host of HOSTS) {
    const account = SAMPLE_ACCOUNTS[host];
    const userId = samplePeople.id(host, 0);
    const pageHost = new URL(pageAddress({ host, account, kind: 'account', id: '1' })).hostname;
    const asPerson = { clientId: null, userId, asSignedIn: false, bySession: host === 'salesforce' };
    await tools.accounts.setClient({ host, account, pageHost, ...asPerson });
    const by = host === 'zendesk' ? 'session' : 'token';
    await ways.note(tools, account, { by, userId, held: false, pageUserId: null, lacks: null });
    const named = new NamedOwners(tools.local);
    for (const { role, personId } of samplePeople.holders(host))
      await named.add({ role, account, personId, kind: 'person' });
    await pullMe(tools, host, account, 0);
    await pullOwners(tools, host, account);
    await tools.history.begin(beginReading(host, account, tools.now()));
  }
}
