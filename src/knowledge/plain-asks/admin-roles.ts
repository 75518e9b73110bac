export const adminRoles: Readonly<Record<string, readonly string[]>> = {
  'roles-and-rbac': [
    "everyone in IT has the full power, that's too much right?",
    'our external IT firm wants the highest rights for everything, must we agree',
    'give the HR assistant only the right to create users, which hat fits',
    'limit an administrator to the users of one branch, say only the Hamburg shop',
  ],
  'break-glass-accounts': [
    'master key in a safe for the cloud, do we need one',
    'Must the account for disasters also have a second factor, and which if phones are down?',
    "someone used the reserve login last night. Shouldn't a siren go off?",
    'fire glass hammer for our tenant',
    'exclude the panic login from the normal sign-in rules yes or no',
    'phone network is down and no administrator can confirm, what plan B should exist',
    'hidden backup administrator nobody uses every day, how many of them',
  ],
  'global-admin-count': [
    'too many chiefs with the master rights',
    'what if the sole almighty admin gets hit by a bus',
    'does Microsoft stop us from naming a ninth superuser',
    'do the emergency logins count toward the number of supreme admins',
  ],
  'just-in-time-admin': [
    'stolen admin password is worthless if the rights sleep until someone approves, right?',
    'does anyone get an email if an administrator wakes up his rights at 2 am',
  ],
  'access-reviews': [
    'once a year ask each team owner who still needs in, does a tool do that',
    'people collect permissions over the years like stickers, who takes them away',
    'periodic check of who is still allowed, is this our job',
    'the reviewer never answers the email about who may stay, what happens then',
    'quarterly sweep of group members and admin roles',
    'Which licence do we need so that owners get asked automatically whether somebody should keep entry?',
    'after a project ends everybody keeps access to the group, till when',
    'Nobody has ever gone through our groups since 2016. Who should begin and how often?',
    'let the system throw out whoever nobody confirmed, ok or too risky',
    'yes-clickers who approve everyone in the check without reading, is this worth anything',
  ],
};
