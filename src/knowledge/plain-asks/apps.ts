export const apps: Readonly<Record<string, readonly string[]>> = {
  'app-registrations-and-secrets': [
    'who may create new entries for self written apps in Entra and who may not',
    'stolen api key of our own integration, our fault or theirs?',
  ],
  'app-consent': [
    'sign in with microsoft on a foreign website, what do they get from us',
    'An app was let in two years ago with full read rights on all mailboxes. How do we throw it out?',
    'may the estate agents connect their CRM plugin to outlook by themselves',
    'changed my password but the strange app i once accepted still reads my mails??',
  ],
  'applications-shared': [
    'for the software itself, split of security work between us and the maker',
    'the app layer in that responsibility chart, why is it drawn half and half',
    'Exchange secure out of the box or do we share that burden',
    'a bug in their web mail vs a wrong switch we set in it, who pays for which',
    'does microsoft test its office apps against hackers or should we commission that',
  ],
};
