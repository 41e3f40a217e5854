import type { HostId } from '../../domain/model/host-id';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { log } from '../../platform/log';
import { pageAddress } from '../../pull/page-address';
import { SampleDesk } from '../../pull/sample/sample-desk';
import { observe } from '../observe';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';

/** The one tab of the sample: there is no page, what is opened is in front of every panel. */
const TAB = 0;

/** Tabs where there are no pages of hosts: opening a record brings it to the front of the panel, which is opened where none is. */
export function sampleTabs(real: WorkerTools, tools: () => WorkerTools): WorkerTools['tabs'] {
  const shown = () => new ShownInTabs(tools().session);
  return {
    ofHost: async () => [],
    ofAllHosts: async () => [],
    showOwn: (page) => real.tabs.showOwn(page),
    showPanel: () => real.tabs.showPanel(),
    bringToFront: async () => {},
    inFront: async () => ((await shown().get(TAB)) === null ? null : { id: TAB, url: null }),
    async show(address) {
      const ref = allRefs().find((one) => pageAddress(one) === address);
      if (ref === undefined) return;
      const { host, account, kind, id } = ref;
      await shown().set(TAB, {
        ...{ host, account, pageHost: new URL(address).hostname, records: [{ kind, id }], rows: [] },
        asSomebodyElse: false,
      });
      await real.tabs.showPanel();
      await tools().changed('panel');
      // The panel says that it reads; what it shows follows.
      void observe(tools(), ref).catch((error: unknown) => log.error(`sample ${recordKey(ref)}`, error));
    },
    reload: async () => {},
    send: () => Promise.reject(new Error('Sample data has no pages.')),
  };
}

function allRefs(): RecordRef[] {
  return (['zendesk', 'salesforce'] satisfies HostId[]).flatMap((host) => {
    const desk = new SampleDesk(host, 0);
    return [
      ...desk.tickets.map(({ number }) => desk.ref('ticket', desk.ticketId(number))),
      ...desk.places().map((place) => desk.ref('account', desk.customerId(place))),
    ];
  });
}
