import type { Route } from '../server/call';
import { accessReviewRoutes } from './access-reviews';
import { appDeltaRoutes } from './app-delta';
import { appGrantRoutes } from './app-grants';
import { appRegistrationRoutes } from './app-registrations';
import { auditQueryRoutes } from './audit-queries';
import { authenticationRoutes } from './authentication';
import { authenticationPolicyRoutes } from './authentication-policies';
import { backupRoutes } from './backup';
import { conditionalAccessRoutes } from './conditional-access';
import { crossTenantRoutes } from './cross-tenant';
import { deletedItemRoutes } from './deleted-items';
import { deviceRoutes } from './devices';
import { directoryAuditRoutes } from './directory-audits';
import { driveDeltaRoutes } from './drive-delta';
import { driveRoutes } from './drives';
import { groupWriteRoutes } from './group-writes';
import { groupRoutes } from './groups';
import { inboxRuleRoutes } from './inbox-rules';
import { invitationRoutes } from './invitations';
import { itemWriteRoutes } from './item-writes';
import { licenseDetailRoutes } from './license-details';
import { permissionRoutes } from './permissions';
import { policyRoutes } from './policies';
import { reportRoutes } from './reports';
import { riskDetectionRoutes } from './risk-detections';
import { riskyUserRoutes } from './risky-users';
import { roleScheduleRoutes } from './role-schedules';
import { roleRoutes } from './roles';
import { securityRoutes } from './security';
import { sharingRoutes } from './sharing';
import { signInRoutes } from './sign-ins';
import { siteRoutes } from './sites';
import { subscriptionRoutes } from './subscriptions';
import { tenantRoutes } from './tenant';
import { userDeltaRoutes } from './user-delta';
import { userRoutes } from './users';

export const ROUTES: readonly Route[] = [
  ...tenantRoutes,
  ...userRoutes,
  ...userDeltaRoutes,
  ...licenseDetailRoutes,
  ...authenticationRoutes,
  ...reportRoutes,
  ...groupRoutes,
  ...roleRoutes,
  ...siteRoutes,
  ...driveRoutes,
  ...driveDeltaRoutes,
  ...itemWriteRoutes,
  ...permissionRoutes,
  ...sharingRoutes,
  ...subscriptionRoutes,
  ...policyRoutes,
  ...backupRoutes,
  ...securityRoutes,
  ...conditionalAccessRoutes,
  ...authenticationPolicyRoutes,
  ...crossTenantRoutes,
  ...roleScheduleRoutes,
  ...directoryAuditRoutes,
  ...auditQueryRoutes,
  ...signInRoutes,
  ...riskyUserRoutes,
  ...riskDetectionRoutes,
  ...invitationRoutes,
  ...groupWriteRoutes,
  ...deletedItemRoutes,
  ...accessReviewRoutes,
  ...inboxRuleRoutes,
  ...appDeltaRoutes,
  ...appGrantRoutes,
  ...appRegistrationRoutes,
  ...deviceRoutes,
];
