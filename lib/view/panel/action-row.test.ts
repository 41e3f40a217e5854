import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActionForm } from '../../domain/model/action-form';
import { actionRow } from './action-row';
import { say } from './say';
import type { TicketAction } from './ticket-action';

const forms = fc.subarray(ActionForm.options.filter((form) => form !== 'reply'));
const simple = ['acknowledge', 'accept', 'decline', 'approve', 'take-back'] as const;
const action = fc.oneof(
  fc.constantFrom(...simple).map((kind): TicketAction => ({ kind })),
  fc.constantFrom(...ActionForm.options).map((form): TicketAction => ({ kind: 'open', form })),
);
const tell = fc.constantFrom('first', 'again', 'no');
const nameOf = (one: TicketAction) => (one.kind === 'open' ? one.form : one.kind);

describe('the foot’s one row', () => {
  test('CO12: at most two buttons beside the menu, one of them in full weight, and nothing is lost or there twice', () => {
    fc.assert(
      fc.property(
        fc.option(action),
        fc.array(action, { maxLength: 5 }),
        forms,
        fc.boolean(),
        tell,
        (primary, others, possible, canRelease, told) => {
          const { row, menu } = actionRow({ primary, others }, { forms: possible, canRelease, tell: told });
          expect(row.length).toBeLessThanOrEqual(2);
          expect(row.filter(({ look }) => look === 'primary').length).toBeLessThanOrEqual(1);
          if (primary !== null) expect(row[0]).toEqual({ action: primary, look: 'primary' });
          const shown = [...row.map((one) => nameOf(one.action)), ...menu.map(nameOf)];
          expect(new Set(shown).size).toBe(shown.length);
          const wanted = [
            ...(primary === null ? [] : [nameOf(primary)]),
            ...others.map(nameOf),
            ...possible,
            ...(canRelease ? ['release'] : []),
            ...(told === 'no' ? [] : ['reply']),
          ];
          expect(new Set(shown)).toEqual(new Set(wanted));
        },
      ),
    );
  });

  test('waiting for somebody else, the customer comes first, then taking back what was one’s own', () => {
    const others: TicketAction[] = [{ kind: 'take-back' }, { kind: 'open', form: 'resolve' }];
    const { row } = actionRow(
      { primary: null, others },
      { forms: ['hold'], canRelease: false, tell: 'first' },
    );
    expect(row.map(({ action: one, look }) => [nameOf(one), look])).toEqual([
      ['reply', 'primary'],
      ['take-back', 'plain'],
    ]);
  });

  test('words stand in the row’s place, and what is possible all the same stays in the menu', () => {
    const primary: TicketAction = { kind: 'words', words: say('panel_action_no_path') };
    const arranged = actionRow({ primary, others: [] }, { forms: ['label'], canRelease: false, tell: 'no' });
    expect(arranged).toEqual({
      words: say('panel_action_no_path'),
      row: [],
      menu: [{ kind: 'open', form: 'label' }],
    });
  });
});
