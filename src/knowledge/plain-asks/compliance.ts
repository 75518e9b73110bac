export const compliance: Readonly<Record<string, readonly string[]>> = {
  'evidence-pack': [
    "Is Microsoft's ISO paper enough for our own audit?",
    'Which documents for the certified accountant about our half of the work?',
    "My boss says controls without written traces don't exist for an examiner. So what traces do we save?",
    'The regulator demands records that critical changes were approved by two people, and that logs were kept. Who compiles that?',
  ],
  'compliance-split': [
    'iso 27001 of microsoft means we have it too?',
    'If the supervisory authority fines someone because of how we use the cloud, who pays?',
    'Legal duties in the cloud, split in two',
    'A salesperson wrote in his offer that we\'re "certified via Microsoft". May he say that?',
    "Our charity's treasurer thinks law-abiding IT comes with the subscription. What is missing in this thinking?",
    'Their seal covers the service; what covers us?',
    'Accountant wants to know who is answerable for meeting the rules overall, tenant owner or cloud operator.',
  ],
  'microsoft-certifications': [
    'TÜV for the cloud',
    "In the tender I have to attach the vendor's security seals, can I get them without an NDA?",
    'Independent auditors went through their datacenters, I heard. May we read what they found?',
    'Their report has 200 pages and mentions "user entity controls". Who wrote it and whom does it vouch for?',
  ],
  'contracts-msa-dpa': [
    'The auditor asks for the Article 28 agreement. Which document do I hand over?',
    'In which text does it say that they may process personal data only on our instruction – title and place, please?',
    'What did the click on "I agree" at purchase bind us to?',
  ],
};
