export const mfa: Readonly<Record<string, readonly string[]>> = {
  'mfa-for-everyone': [
    'The works council asks whether the company may oblige each worker to prove himself twice at login.',
    "I'm only at the front desk, why do I need the extra confirmation just like the boss?",
    'if a clerk with nothing but a password gets hacked, is that Microsofts fault or did we fail to demand more',
    'for all colleagues, not just admins, must we ourselves turn on this check with the telephone',
  ],
  'phishing-resistant-mfa': [
    'Our accountant approved a login on a copied website although she has the app. Which kind of proof would have stopped that?',
    'Which second factor cannot be given away by accident, even to a very good con man?',
    'How do we make the stronger, untrickable login compulsory for the people with the big rights?',
    'what if criminals build a perfect copy of the sign in page, wich methods survive this',
  ],
  'mfa-registration-gaps': [
    'Half the night shift never connected a phone to their login. Whose task is it to chase them?',
    'is there an overview showing for each person whether a second factor is stored',
    'New hires forget to set up the code app and nobody notices. Who should notice?',
    'people still without the additional proof, where would one see that',
    'I set up my thing months ago but my colleague never did, does anybody check this',
    'getting the last unregistered accounts across the line, help from microsoft or our own work',
  ],
  'mandatory-mfa-admin-portals': [
    'our IT partner says Redmond now compels administrators to use double login in the control centre',
    'can we get a delay for Microsofts forced double check in the management consoles',
    "a rule we didn't write demands an extra login step in the Intune and Azure consoles, where does it come from",
    'Can a company opt out permanently of the extra login proof that Microsoft demands from its administrators?',
    'We excluded our head of IT from our own double login rules, yet the admin site still asks him. Why?',
    'date when Microsoft makes it compulsory to confirm logins at its management sites',
  ],
};
