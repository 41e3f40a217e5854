import { readWhy } from '../../messages/read-why';
import { handler } from '../handler';
import { explainMoment } from '../why/explain-moment';

export const onReadWhy = handler(readWhy, (tools, { ref, at }) => explainMoment(tools, ref, at));
