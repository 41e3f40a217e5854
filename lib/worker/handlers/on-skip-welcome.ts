import { skipWelcome } from '../../messages/skip-welcome';
import { handler } from '../handler';
import { WelcomeBook } from '../welcome/welcome-book';

export const onSkipWelcome = handler(skipWelcome, async (tools, { step, skipped }) => {
  await new WelcomeBook(tools).skip(step, skipped);
  return {};
});
