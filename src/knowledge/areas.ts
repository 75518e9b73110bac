/** The areas that topics stand in: a title to read, and what people call them. */
export interface Area {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

const area = (id: string, title: string, ...aliases: readonly string[]): Area => ({ id, title, aliases });

export const areas: readonly Area[] = [
  area('access', 'Access and sign-in rules', 'conditional access', 'sign-in', 'sign-in rules', 'access rules'),
  area('apps', 'Apps and their permissions', 'app permissions', 'applications', 'enterprise apps'),
  area('availability', 'Availability and continuity', 'business continuity', 'continuity', 'uptime'),
  area('backup-and-recovery', 'Backup and recovery', 'backup', 'backups', 'restore', 'restores', 'recovery'),
  area('compliance', 'Compliance and audits', 'audits'),
  area('copilot-ai', 'Copilot and AI', 'copilot', 'ai'),
  area('data', 'Our data', 'data ownership'),
  area('devices', 'Devices', 'laptops', 'phones', 'device management', 'intune'),
  area('email', 'Mail', 'e-mail', 'exchange', 'mailboxes'),
  area('governance', 'Governance and roles', 'admin roles', 'roles'),
  area('identity', 'Identities and MFA', 'identities', 'mfa', 'accounts', 'passwords'),
  area('incident-response', 'Incident response', 'incidents', 'security incidents', 'breaches'),
  area('information-protection', 'Labels and data loss prevention', 'labels', 'sensitivity labels', 'dlp'),
  area('infrastructure', 'Buildings and hardware', 'datacenters'),
  area('licensing', 'Licences', 'licenses', 'licence', 'license'),
  area('logging', 'Logs and monitoring', 'logs', 'audit log', 'audit logs', 'monitoring'),
  area('migration', 'Migration', 'migrations'),
  area('network', 'Network', 'networks', 'firewall'),
  area('offboarding', 'People who leave', 'leavers', 'offboarding of leavers'),
  area('privacy', 'Privacy', 'personal data', 'gdpr', 'data protection'),
  area('retention', 'Retention and holds', 'holds', 'legal holds', 'retention policies'),
  area('sharing', 'Sharing and guests', 'external sharing', 'guests', 'sharing links', 'guest access'),
  area('teams', 'Teams', 'teams settings', 'microsoft teams'),
  area('threat-protection', 'Threat protection', 'phishing', 'malware', 'spam', 'antivirus'),
];

const byId = new Map(areas.map((one) => [one.id, one]));
const byName = new Map(
  areas.flatMap((one) => [one.id, one.title.toLowerCase(), ...one.aliases].map((name) => [name, one] as const)),
);

export const findArea = (id: string): Area | undefined => byId.get(id);
/** The area that is called so; takes text in lower case. */
export const areaCalled = (name: string): Area | undefined => byName.get(name.replace(/^(the|our) /, ''));
