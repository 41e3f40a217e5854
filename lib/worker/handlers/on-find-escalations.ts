import { findEscalations } from '../../messages/find-escalations';
import { findEscalated } from '../desk/find-escalated';
import { handler } from '../handler';

export const onFindEscalations = handler(findEscalations, async (tools) => {
  await Promise.all((await tools.accounts.all()).map((known) => findEscalated(tools, known)));
  return {};
});
