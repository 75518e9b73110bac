export const migrationAsks: Readonly<Record<string, readonly string[]>> = {
  'migration-data-responsibility': [
    'files lost while moving to 365, who is liable',
    'check that nothing was lost in the migration',
    'files missing after the move from google',
    'old file server moved, rights are wrong',
    'permissions are wrong after the move from the file server',
    'move chats and documents from another chat tool into teams',
    'we are leaving our old chat tool and want groups and files in teams',
  ],
  'tenant-to-tenant-migration': [
    'we bought a company, bring their mailboxes to us',
    'bought a firm and want their mail here',
    'two tenants become one',
    'carve out of a division',
  ],
};
