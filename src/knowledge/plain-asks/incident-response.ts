export const incidentResponse: Readonly<Record<string, readonly string[]>> = {
  'incident-response-split': [
    "Mayor wants to know who'd be the fire brigade in case of a digital break-in in our cloud.",
    'Break-in through a hole in their service versus break-in through our sloppy password: who acts in each case?',
  ],
  'compromised-account': [
    "My phone keeps asking me to approve a login I didn't start.",
    'Should I press "No, it\'s not me" and forget it or report as well?',
  ],
  'alert-triage': [
    'Does Microsoft ring us up when it sees something dangerous?',
    'Help desk trainee here: can I close those "impossible travel" messages or must somebody check?',
    "The alarm system is running, so we're guarded. Or does someone have to look at it?",
  ],
};
