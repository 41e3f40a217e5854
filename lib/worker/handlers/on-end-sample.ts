import { endSample } from '../../messages/end-sample';
import { handler } from '../handler';

export const onEndSample = handler(endSample, async (tools) => {
  await tools.sample.end();
  return {};
});
