import { type Area, areaNames } from './areas';

/** What people call an area when they say what they are about to change. */
const called: Partial<Record<Area, readonly string[]>> = {
  identity: ['mfa', 'accounts', 'users', 'passwords', 'authentication methods'],
  access: ['conditional access', 'ca', 'ca policies', 'conditional access policies', 'sign-in', 'sign-in policies'],
  roles: ['roles', 'admins', 'pim', 'role assignments'],
  sharing: ['sharing', 'sharepoint', 'onedrive', 'links', 'sharing links'],
  groups: ['groups'],
  ownership: ['owners', 'duties'],
  guests: ['guest access', 'guest settings'],
  email: ['mail', 'exchange', 'mail flow', 'mail rules', 'transport rules'],
  apps: ['app registrations', 'enterprise apps', 'app consent', 'consent'],
  devices: ['intune', 'device policies', 'compliance policies'],
  data: ['labels', 'dlp'],
  logging: ['auditing', 'audit log'],
  threat: ['defender'],
};

const byName = new Map<string, Area>(
  (Object.keys(areaNames) as Area[]).flatMap((area) =>
    [area, areaNames[area].toLowerCase(), ...(called[area] ?? [])].map((name) => [name, area] as const),
  ),
);

/** The area that these words name; in lower case. */
export const areaSaid = (words: string): Area | undefined => byName.get(words.replace(/^(the|our|some) /, ''));
