export const sharing: Readonly<Record<string, readonly string[]>> = {
  'external-sharing-settings': [
    'can our people send files to customers by link, or is it shut off',
    'Our estate agents must give plans to buyers. How open should the company put the switch?',
    'Microsoft delivers it locked down and we open it up step by step.',
    "Is it the vendor's fault that a employee could send the customer list out by link, since it came open?",
  ],
  'external-sharing-review': [
    'which files have been shared to outsiders over the years, how does one get a picture',
    'The auditor wants evidence that we go over shared-out documents regularly. What would count?',
    'how often must a charity check which papers outsiders still can read',
    'find out after the fact what left the house by sharing',
  ],
  'internal-oversharing': [
    'Who checks that inside the firm not everybody sees everything',
    'an apprentice found the dismissal letters on the intranet. Is that a privacy breach and whose fault?',
    "As nothing is shared outside, wide rights among ourselves don't matter.",
    'broken permissions on old department drives that we moved online, internal readers everywhere',
    'what must we do if the lab results can be opened from the canteen account',
  ],
  'sharing-link-defaults': [
    'which option appears first in the send-a-file window, decided by us or by microsoft',
    'My secretary never opens the link settings, she takes what is proposed. Is the proposal harmless?',
  ],
  'cross-tenant-access': [
    "stop our folks from joining other organisations' environments",
    'merger partner, two separate Microsoft worlds, open a door between them',
    "a supplier's tenant was hacked. How do we cut off that whole company at once?",
    'Is our company open towards every other organisation as delivered, or closed until we allow one?',
    'allow list of organizations for cooperation, not single persons',
    "our sales rep logs into a customer's environment as their visitor, can our own IT forbid that",
    'does the other company have to set something too when we want to open access for them',
  ],
  'guest-invitations': [
    'Who allowed our caterer to bring in three more people?',
    'the right to let outsiders in, to whom should we give it and to whom not',
    'forbid that visitors bring more visitors',
  ],
};
