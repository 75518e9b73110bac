export const informationProtection: Readonly<Record<string, readonly string[]>> = {
  'auto-labeling': [
    'could the system stamp confidential on papers with passport numbers by itself',
    'Our nurses forget to mark patient documents. Is there automation that sets it for them?',
    'what does it cost to have files marked without human help',
    'who writes the rules by which documents are classified automatically',
    'the automatic stamp hit 4000 harmless menus of our restaurant. How do we test first?',
    'Does Microsoft recognise sensitive stuff and mark it out of the box?',
    'Emails with health info should be marked on the way out without the sender doing anything, can it?',
  ],
  'sensitivity-labels': [
    'I thought Microsoft grades our papers by how secret they are. Or must we come up with the grades?',
    'Nobody in the lab uses the confidentiality tags on documents. Is the tag worth anything if people ignore it?',
    'does it protect our crown jewels by itself out of the box',
    'they say the secrets are protected automatically from day one, comment?',
  ],
  'data-loss-prevention': [
    'Bank details leaving the firm by mail, is there any brake?',
    'Marketing slide says "leak protection built in". So we needn\'t write any rules, correct?',
    'a person wants to override the dlp block, how does that go',
    'override with a business reason in dlp, who may',
  ],
  'encryption-and-keys': [
    'Is our stuff scrambled while it travels from my laptop to the cloud?',
    'A lawyer asks whether we hold the crypto key ourselves or whether the provider has it. What do I answer?',
    'What if we lose the key that we brought along ourselves, is all our data garbage then?',
    'How do I send one mail that only the receiver can decrypt',
  ],
};
