/** Areas of the customer's half, as people call them. Checks, scores, routes and digests are sorted by them. */
export const areaNames = {
  identity: 'People and MFA',
  access: 'Sign-in rules',
  roles: 'Admin roles',
  sharing: 'Sharing',
  loss: 'Data loss',
  groups: 'Admin groups',
  ownership: 'Owners of duties',
  guests: 'Guests',
  email: 'Mail',
  apps: 'Apps',
  devices: 'Devices',
  data: 'Labels and rules for data',
  copilot: 'Copilot',
  backup: 'Backup',
  logging: 'Logs',
  service: 'Microsoft’s side',
  threat: 'Threats',
  leavers: 'Leavers',
} as const;

export type Area = keyof typeof areaNames;
