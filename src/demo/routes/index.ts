import type { Route } from '../server/call';
import { authenticationRoutes } from './authentication';
import { authenticationPolicyRoutes } from './authentication-policies';
import { conditionalAccessRoutes } from './conditional-access';
import { crossTenantRoutes } from './cross-tenant';
import { directoryAuditRoutes } from './directory-audits';
import { driveDeltaRoutes } from './drive-delta';
import { driveRoutes } from './drives';
import { groupRoutes } from './groups';
import { permissionRoutes } from './permissions';
import { policyRoutes } from './policies';
import { reportRoutes } from './reports';
import { roleScheduleRoutes } from './role-schedules';
import { roleRoutes } from './roles';
import { sharingRoutes } from './sharing';
import { siteRoutes } from './sites';
import { subscriptionRoutes } from './subscriptions';
import { tenantRoutes } from './tenant';
import { userDeltaRoutes } from './user-delta';
import { userRoutes } from './users';

export const ROUTES: readonly Route[] = [
  ...tenantRoutes,
  ...userRoutes,
  ...userDeltaRoutes,
  ...authenticationRoutes,
  ...reportRoutes,
  ...groupRoutes,
  ...roleRoutes,
  ...siteRoutes,
  ...driveRoutes,
  ...driveDeltaRoutes,
  ...permissionRoutes,
  ...sharingRoutes,
  ...subscriptionRoutes,
  ...policyRoutes,
  ...conditionalAccessRoutes,
  ...authenticationPolicyRoutes,
  ...crossTenantRoutes,
  ...roleScheduleRoutes,
  ...directoryAuditRoutes,
];
