import { readEgress } from '../../messages/read-egress';
import { handler } from '../handler';

export const onReadEgress = handler(readEgress, async (tools) => ({ entries: await tools.egress.all() }));
