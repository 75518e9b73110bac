export const privacy: Readonly<Record<string, readonly string[]>> = {
  'processor-and-controller': [
    'Is the cloud firm acting on our orders or for its own purposes?',
    'If they only carry out what we say, who answers to the person concerned?',
    'They use some figures for their own billing – are they still just our helper then?',
    "The estate agency collects tenants' ID data and keeps it in OneDrive; is the agency or the cloud host the responsible body?",
  ],
  'breach-notification': [
    'How soon will the provider let us know that our data got out on its side?',
    'We found out about it four days ago and said nothing so far. Fine?',
    'To which mailbox does the provider send its warning about a leak, and does anybody read it?',
    "Hacker copied the applicants' papers. Our DPO is on holiday, who files the notice?",
    "The intern put the members' register on a public link for an hour. Whom must we tell and how fast?",
    'Microsoft is responsible for announcing leaks to customers and to the state, so our lawyer can relax?',
    'they find a break-in with personal data at their side: how fast do they tell us and how fast must we report',
    'deadline for them to inform us and deadline for us to inform the authority',
  ],
  subprocessors: [
    'Who makes sure that the firms hired by Microsoft keep to the privacy rules too?',
    'Is there a newsletter we can subscribe to when Microsoft takes on another data-handling partner',
  ],
  'data-subject-requests': [
    "An angry tenant's lawyer asks for all mails in which his client's name appears.",
    'Can we send people who want to see their data on to Microsoft?',
    'How do I find all documents about one single person in our cloud?',
    'Parents want to know what the school has stored about their child. Deadline?',
    'Ex-customer demands that we wipe whatever we hold about her, but tax law says keep invoices. What do we reply, and who does?',
    "Somebody's birth date is wrong in our lists and he insists on correction; our duty?",
    'Ex-patient, information claim under Article 15',
  ],
};
