import { connect } from '../../messages/connect';
import { apiOf } from '../../pull/api-of';
import { signInAsClient } from '../connect/sign-in-as-client';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onConnect = handler(connect, async (tools, { host, address, clientId }) => {
  const place = apiOf(host).signIn?.accountOf(address) ?? null;
  if (place === null) throw new MessageFailure('bad-address');
  const me = await signInAsClient(tools, { host, ...place, clientId });
  return { account: place.account, me };
});
