import { readSample } from '../../messages/read-sample';
import { handler } from '../handler';

export const onReadSample = handler(readSample, async (tools) => ({ on: await tools.sample.isOn() }));
