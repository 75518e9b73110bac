export const licensing: Readonly<Record<string, readonly string[]>> = {
  'license-tiers-security': [
    "The consultant says 'just switch on risk detection', but I cannot find the switch. Is it our plan?",
    "We're a charity with donated seats. Are the good security tools part of it?",
    'CFO asks: what do we lose in protection if we downgrade?',
    'Extra cost for better protection?',
  ],
  'license-removal-data': [
    'CFO cut thirty seats last month. Today someone asks for the messages in one of those accounts.',
    'put the licence back after five weeks, does the old mail come back',
    'we take just the onedrive licence away from an account, what becomes of the files',
    'what happens with the onedrive of somebody whose plan we removed',
  ],
};
