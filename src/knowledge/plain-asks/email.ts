export const email: Readonly<Record<string, readonly string[]>> = {
  'smtp-auth-basic': [
    'Lab instrument mails its results every night using an old-style login. Do we get more time if we ask?',
  ],
  'spf-dkim-dmarc': [
    'Those three abbreviations the auditor asked about, the ones that say which servers may send for us',
  ],
  'external-forwarding': [
    "Our truck dispatcher set up his mailbox so it copies itself to the carrier's address. Is that a data protection problem and who stops it?",
    'Which mailboxes may pass mail on to strangers, do we decide or the provider?',
    'Can sales have orders sent on automatically to the warehouse firm, which has another domain?',
    "Interns keep relaying their whole inbox to hotmail because it's easier on the phone; what's our policy on that",
  ],
  'calendar-contact-sharing': ['Can the law firm next door look up when our boss is free without calling me?'],
  'external-sender-warning': [
    "Someone faked the director's name and nobody saw the address was foreign. Would a badge have helped?",
    'Our marketing agency is practically family. Can their mails come without the stranger sign?',
    '"You don\'t often get email from this person" – where does this hint come from?',
    'Everybody ignores that [EXTERN] in the subject line by now. Is it any use, and who explains it?',
  ],
};
