export { DEMO_DEFAULTS, type DemoOptions } from './options';
export type { DemoLicences } from './rights';
export { ADMINS_GROUP_ID, LEADS_GROUP_ID } from './seed/people';
export { parseFaults } from './server/faults';
export { DEMO_APP_IDS } from './server/identities';
export { type DemoTenant, startDemoTenant } from './start-demo-tenant';
export type { DemoTruth } from './state/truth';
