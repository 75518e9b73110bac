export const identity: Readonly<Record<string, readonly string[]>> = {
  'accounts-and-identities': [
    'logins, whose job',
    "Somebody got in with a login we had forgotten about. Is Microsoft to blame since it's their login page?",
    "Managing the people in the system is entirely the customer's business, or is part of it shared?",
    'The vendor should verify that only the right people have a login with us.',
    'As works council we ask who is answerable for the personal logins as a whole.',
    'Our restaurant uses one common login for five waiters. Is it up to us to sort out?',
    'Are users and passwords part of the service that we pay for, so that they get looked after?',
    'One of the few things in the cloud that never moves over to the vendor is the accounts, I was taught. True?',
  ],
  'entra-service-uptime': [
    'The machine that checks our passwords in the cloud, who repairs it when it stops?',
    'Do we have to patch and operate the servers behind the login page?',
    "Is the identity engine under the hood Microsoft's and only its content ours?",
    'The sync box in our cellar stopped and the cloud login was fine. Which of the two belongs to whom?',
    'who makes sure the cloud directory has spare servers and doesnt fall over',
    'Does the maker guarantee that the place where all our accounts are stored stays up, and what part is left for us?',
  ],
  'hybrid-identity': [
    'the program that copies our user list from the building up to Microsoft, who looks after it',
    'what if ransomware eats the on-site directory, can people still log in to mail',
    'Consultant says our in-house AD is the weakest door into Microsoft 365. Exaggerated?',
    'half here half cloud accounts, where does our duty end',
  ],
  'service-accounts-workload-identities': [
    'the payroll interface uses the login of a colleague who retired, what should be used instead',
    'exclude the interface user from login rules, dangerous?',
    'Our IT guy built a job under his own name, he leaves in June. How should jobs log in?',
  ],
  'guest-lifecycle': [
    'the auditor from last year still has his visitor login. Who deletes it?',
    'How many months may a visitor account sleep before it should be removed?',
    "life of an outsider's account from invitation till removal, our duty or theirs",
    "must visitors' accounts be protected by double login also and by which company",
    'accepted never the invitation, the entry just lies there for years',
  ],
};
