export const licensingAsks: Readonly<Record<string, readonly string[]>> = {
  'license-removal-data': [
    'licence taken away, how long does the data stay',
    'is the data deleted when i unassign a licence',
    'do we have to keep licences of former employees',
    'take away the license, is the mail deleted',
    'downgrade a plan, what is lost',
    'exchange licence taken away what is kept and how long',
    'we pulled the licence, when is the mail gone',
    'remove a plan without losing data',
  ],
  'license-tiers-security': [
    'business premium or e3 for security',
    'is p2 necessary',
    'which plan includes this protection',
    'which plan is needed for pim',
    'is it in business premium',
    'do we have to buy more for this',
    'which plan do we have to buy for this protection',
  ],
};
