import { checkOff } from '../../messages/check-off';
import { KeptChecklist } from '../checklist/kept-checklist';
import { handler } from '../handler';

export const onCheckOff = handler(checkOff, async (tools, { what }) => {
  const kept = new KeptChecklist(tools);
  if (what === 'all') await kept.dismiss();
  else await kept.checkOff([what]);
  await tools.changed('panel');
  return {};
});
