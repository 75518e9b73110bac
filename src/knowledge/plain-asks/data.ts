export const data: Readonly<Record<string, readonly string[]>> = {
  'data-ownership-classification': [
    'Who owns what I type into this cloud?',
    'Somebody in the council claimed that big tech owns our records now. True or nonsense?',
    'As a charity we hold donor lists. Are we the owner even when the machine is not ours?',
    'It is their cloud so it is their job to look after our contents.',
    'Estate contracts I saved up there, can the provider claim them as his',
    'We stored it with them, they lost track of nothing, but who has to sort it by importance and delete what is old?',
    "Does moving papers into somebody else's datacentre change who the owner is?",
    'a list of patients got out because one of us shared it with the wrong people, who answers for that',
    'sensitive files on our site leak by our own mistake: the firm or Microsoft?',
  ],
};
