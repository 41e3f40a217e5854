import { reply } from '../../messages/reply';
import { handler } from '../handler';
import { replyToCustomer } from '../reply-to-customer';

export const onReply = handler(reply, (tools, wish) => replyToCustomer(tools, wish));
