import { tryPopUp } from '../../messages/try-pop-up';
import { handler } from '../handler';

export const onTryPopUp = handler(tryPopUp, async ({ notifications, language }) => {
  await notifications.show({
    id: 'try-out',
    title: language.text('checklist_pop_up_title', []),
    message: language.text('checklist_pop_up_text', []),
    buttons: [],
    sticky: false,
    silent: true,
  });
  return {};
});
