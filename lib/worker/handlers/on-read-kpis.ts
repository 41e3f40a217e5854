import { BusinessTimeError } from '../../domain/time/business-time-error';
import { readKpis } from '../../messages/read-kpis';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onReadKpis = handler(readKpis, async (tools, wish) => {
  try {
    return readKpis.answer.parse(await tools.kpis.read(tools, wish));
  } catch (error) {
    if (error instanceof BusinessTimeError) throw new MessageFailure('no-calendar');
    throw error;
  }
});
