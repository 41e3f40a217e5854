import type { HostId } from '../model/host-id';

const PREFIX = { person: '005', group: '00G', customer: '001', ticket: '500' } as const;

/** An id as the host would give it: whole numbers in Zendesk, 15 characters by kind in Salesforce. `number` 0-99999. */
export function sampleId(host: HostId, kind: keyof typeof PREFIX, number: number): string {
  return host === 'zendesk' ? String(number) : `${PREFIX[kind]}8F000${String(number).padStart(7, '0')}`;
}
