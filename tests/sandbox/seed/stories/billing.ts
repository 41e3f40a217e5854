import type { Story } from './story';

/** Money: invoices, payments, licences, contracts. */
export const billingStories: Story[] = [
  {
    type: 'problem',
    tags: ['billing', 'invoice'],
    groupKey: 'billing',
    subjects: ['Invoice {invoice} is wrong', 'Charged twice for {month}', 'Question about invoice {invoice}'],
    openings: [
      'invoice {invoice} lists {n} licences, we have {m}. Please send a corrected one, our accounting will not pay it like this.',
      'we have been charged twice for {month}: once on the 1st and again on the 3rd, {amount} each time.',
      'I do not understand the position "additional usage" on invoice {invoice} ({amount}). Nobody here has ordered that.',
    ],
    details: [
      'The due date is next week, so a quick answer would help.',
      'This is the second month in a row.',
      'Our contract says otherwise, see attachment.',
    ],
    questions: [
      'thank you for pointing this out. Could you tell me on which day the licences were returned? I see the request of {month} but not its confirmation.',
      'I am checking this with accounting. Could you send the bank’s reference of both payments, so that we find the second one?',
    ],
    answers: [
      'we returned them with the mail to our account manager, I forward it to you.',
      'the references are in the attached statement.',
    ],
    fixes: [
      'the corrected invoice is on its way and {invoice} has been cancelled. You need not do anything else.',
      'the second payment was found and is being refunded: {amount} within five working days.',
      'the position was for a test of the analytics module that was never closed on our side. It has been credited in full.',
    ],
    notes: [
      'Licence change was confirmed by mail but never booked. Claire corrects it.',
      'Refund approved, below limit.',
    ],
  },
  {
    type: 'incident',
    tags: ['billing', 'payment'],
    groupKey: 'billing',
    subjects: [
      'Payment by card is declined',
      'Account shows "payment overdue" although paid',
      'Cannot pay: error at checkout',
    ],
    openings: [
      'our card is declined in your portal although the bank says that everything is fine on their side.',
      'your portal threatens to lock our account on Friday. We paid {amount} on the 12th, the proof is attached.',
    ],
    details: [
      'Please make sure that nobody is locked out, {n} {workers} depend on this.',
      'We tried two cards and two browsers.',
    ],
    questions: [
      'could you tell me the last four digits and the time of the last attempt? I can then find the reason the payment provider gave.',
    ],
    answers: ['it ends in 4417, last attempt today at {time}.'],
    fixes: [
      'the provider wanted a confirmation that never reached you. I have sent a new payment link; with it the confirmation appears in your bank’s app.',
      'your payment had been booked to another customer’s number by mistake. It is corrected, the warning is gone, and nobody will be locked out.',
    ],
    notes: [
      'Provider says 3DS challenge abandoned. New link sent.',
      'Set a no-lock flag until accounting has matched it.',
    ],
  },
  {
    type: 'task',
    tags: ['billing', 'licences'],
    groupKey: 'billing',
    subjects: ['{n} more licences please', 'Please reduce our licences', 'Licence change for {site}'],
    openings: [
      'we open a new {place} in {site} and need {n} more licences from the 1st.',
      'please reduce our licences by {n} at the next possible date. Several {units} are being closed.',
    ],
    details: ['Same conditions as before, I hope.', 'Please confirm the new monthly amount.'],
    questions: [
      'with pleasure. Shall they run until the end of your present contract, or do you want a date of their own?',
    ],
    answers: ['until the end of the present contract is fine.'],
    fixes: [
      'it is booked. The new monthly amount is {amount}; the confirmation with all details is in your portal.',
    ],
    notes: ['Told Tom: the reduction may be a sign. Renewal is this year.'],
  },
  {
    type: 'problem',
    tags: ['billing', 'vat'],
    groupKey: 'billing',
    subjects: ['VAT number missing on invoices', 'Wrong address on invoice'],
    openings: [
      'our VAT number is missing on the last three invoices, the tax office does not accept them without.',
      'we moved in January and invoices still go to the old address in {site}.',
    ],
    details: ['We sent the form twice already.', 'Please also correct the ones since {month}.'],
    questions: [
      'I see the form from {month}, it waits for a signature on page two. Could you send it once more, signed?',
    ],
    answers: ['signed form attached. It would have been nice to hear that in {month}.'],
    fixes: [
      'you are right, and I apologise. The data are corrected and new versions of all invoices since {month} are in your portal.',
    ],
    notes: ['Form sat in the old inbox. Asked Marek to have the inbox redirected.'],
  },
];
