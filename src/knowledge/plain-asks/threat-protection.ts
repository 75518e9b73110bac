export const threatProtection: Readonly<Record<string, readonly string[]>> = {
  'email-threat-filtering': [
    'The old admin put a whole bank on the always-let-through list. Is that dangerous?',
    "Salesman claims we need a separate spam product because Microsoft's own is useless. Right?",
    'Who turns on the "strict" preset for the mail defence, does it cost something?',
    'I asked IT to let every message from our supplier pass unchecked. They refused, why?',
    'What part of fishing mail defense is done by them and what must we set up',
    'Standard protection or stronger level for the inbox of the accounts department – who picks?',
  ],
  'quarantine-and-zap': [
    'yesterday i read a mail from the bank and today its gone from my inbox, did somebody delete it??',
    'Who looks into the cage with the suspicious mail, and how often?',
    'If the poison is found only three days later, is it still fetched from the inbox?',
    'Where do good mails go that were wrongly taken for fraud, not junk folder, the other place',
    "The applicant's CV sits in that holding area and the button is greyed out for me, who can get it out?",
  ],
  'safe-links-attachments': [
    'A link was clean in the morning and poisoned by noon. Does anything check again when I click on it?',
    "The plant manager's macro file vanished from the mail and a placeholder text was left. Is the file check to blame?",
    "If the click check lets a bad site through, was our setting too lax or Microsoft's product faulty?",
  ],
  'user-awareness': [
    'Got a weird mail from "the CEO" wanting gift cards. What should I do with it?',
    'The new receptionist opens everything that says urgent. Who trains her?',
    'Technology will catch the fraudsters, so money for courses is wasted, says our CFO. Is he right?',
    'QR code on a letter asks me to log in to my work account, is this a trick?',
    'Non-technical volunteers keep being fooled by false invoices. Whose duty is it to make them smarter?',
    'mail looks odd, sender unknown, asks me to open a shared document, now what',
  ],
};
