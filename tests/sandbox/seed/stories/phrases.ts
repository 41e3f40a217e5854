/** Sentences that any story can use: how people greet, wait, lose patience, thank and close. */
export const phrases = {
  greetings: ['Hello,', 'Hi,', 'Good morning,', 'Dear support,', 'Hello everybody,', 'Hi team,'],
  signOffs: [
    'Regards,\n{name}',
    'Best,\n{name}',
    'Thanks,\n{name}',
    'Kind regards\n{name}\n{company}',
    '{name}',
    'Many thanks in advance\n{name}',
  ],
  patient: [
    'Just checking whether there is any news on this.',
    'Any update? No panic, but I would like to tell my colleagues something.',
    'Could you give us a rough idea of when this will be looked at?',
  ],
  impatient: [
    'Is somebody looking at this? We have been waiting since yesterday.',
    'I asked for an update twice now. Please answer, even if there is nothing new.',
    'This is still not working, and it gets worse. What is the status?',
  ],
  angry: [
    'This is unacceptable. We pay for support and hear nothing at all.',
    'Third time I ask. If this is not solved by tomorrow I will take it to our management.',
    'Sorry, but I have lost confidence in this being taken seriously.',
  ],
  holding: [
    'thank you for your patience. I have passed this on to our engineers and will write again as soon as I have more, tomorrow at noon at the latest.',
    'I am still on it. The cause is narrowed down, and I expect to tell you more this afternoon.',
    'a short sign of life: your case is with a colleague who knows this part best. You will hear from us today.',
  ],
  sorry: [
    'I am sorry that you had to ask again. ',
    'please excuse the silence, that should not have happened. ',
    'you are right to be annoyed, and I apologise. ',
  ],
  thanks: [
    'Works now, thank you very much!',
    'Perfect, that was quick. You can close this.',
    'Thanks, looks good so far. I will come back if it happens again.',
    'Great, everything is back to normal. Have a nice day!',
    'That did it. Thank you, {agent}.',
  ],
  lukewarm: [
    'Fine now. It took far too long, though.',
    'OK. Please see to it that this does not happen again.',
    'It works. I would have wished for more information in between.',
  ],
  closings: [
    'Glad to hear it! I am closing this ticket; just answer if anything comes up.',
    'Thank you for the confirmation. Have a good week!',
  ],
  internal: [
    'Called the customer, they are calm. Waiting for the log.',
    'Similar to an earlier ticket of this customer, see history.',
    'Customer is important to Tom, keep him informed.',
    'Handing over for the late shift: next step is the answer from engineering.',
    'Tried it on the test account, cannot reproduce so far.',
  ],
};
