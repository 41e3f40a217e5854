import { act, type ReactNode } from 'react';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { mount } from '../../__fixtures__/mount';
import { DraftPage } from './draft-page';

/** Opens a form of the policy and gives the ways to look at it, to act on it, and to see what became of the draft. Timers must be faked. */
export async function openForm(
  content: ReactNode,
  {
    policy = defaultPolicy,
    ...look
  }: {
    policy?: Policy;
    /** Epoch milliseconds, for the look ahead. */
    now: number;
    readOnly?: boolean;
    locale?: 'en' | 'de';
  },
) {
  const draft = { policy };
  const page = await mount(
    <DraftPage
      {...look}
      policy={policy}
      onChange={(next) => {
        draft.policy = next;
      }}
    >
      {content}
    </DraftPage>,
  );
  await page.pass(10);
  const find = (selector: string): HTMLElement => {
    const found = page.container.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is nothing at ${selector}.`);
    return found;
  };
  return {
    page,
    /** `policy` is the draft as it was last changed. */
    draft,
    find,
    click: async (selector: string) => {
      await act(async () => find(selector).click());
      await page.pass(5);
    },
    /** The last field with this label, or `null`. */
    field: (label: string): HTMLElement | null => {
      const labels = [...page.container.querySelectorAll('label')];
      const found = labels.findLast(({ textContent }) => textContent === label);
      return found?.htmlFor ? document.getElementById(found.htmlFor) : null;
    },
  };
}
