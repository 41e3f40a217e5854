import { escalate } from '../../messages/escalate';
import { escalateRecord } from '../escalate-record';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { ShownInTabs } from '../shown-in-tabs';

export const onEscalate = handler(escalate, async (tools, wish, sender) => {
  if (sender.from === 'content') {
    // A page can only escalate what it shows, and cannot choose who gets it.
    const shown = await new ShownInTabs(tools.session).get(sender.tabId);
    const own = shown?.records.some(({ kind, id }) => kind === 'ticket' && id === wish.ref.id) ?? false;
    if (
      !own ||
      shown?.account !== wish.ref.account ||
      [wish.owner, wish.reason, wish.toLevel].some(Boolean)
    ) {
      throw new MessageFailure('not-allowed');
    }
  }
  return escalateRecord(tools, wish);
});
