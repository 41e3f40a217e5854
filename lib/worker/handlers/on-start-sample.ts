import { startSample } from '../../messages/start-sample';
import { handler } from '../handler';

export const onStartSample = handler(startSample, async (tools) => {
  await tools.sample.start();
  return {};
});
