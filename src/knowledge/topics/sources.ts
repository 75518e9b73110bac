import type { TopicSource } from '../../model/topic';

/** Pages that several topics rest on; `asOf` is the date of the copy that was read. */
export const sources = {
  sharedResponsibility: {
    title: 'Shared responsibility in the cloud',
    url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
    asOf: '2026-01-12',
  },
  sharepointSafeguards: {
    title: 'How SharePoint and OneDrive safeguard your data',
    url: 'https://learn.microsoft.com/sharepoint/safeguarding-your-data',
    asOf: '2024-03-15',
  },
  backupFaq: {
    title: 'Microsoft 365 Backup: questions and answers',
    url: 'https://learn.microsoft.com/microsoft-365/backup/backup-faq',
    asOf: '2024-07-31',
  },
  backupOverview: {
    title: 'Overview of Microsoft 365 Backup',
    url: 'https://learn.microsoft.com/microsoft-365/backup/backup-overview',
    asOf: '2024-07-31',
  },
  restoreSites: {
    title: 'Restore deleted sites',
    url: 'https://learn.microsoft.com/sharepoint/restore-deleted-site-collection',
    asOf: '2024-04-24',
  },
  deletedItemRetention: {
    title: 'How long permanently deleted mail is kept',
    url: 'https://learn.microsoft.com/exchange/recipients-in-exchange-online/manage-user-mailboxes/change-deleted-item-retention',
    asOf: '2021-07-14',
  },
  recoverableItems: {
    title: 'Recoverable Items folder in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/security-and-compliance/recoverable-items-folder/recoverable-items-folder',
    asOf: '2021-07-14',
  },
  holds: {
    title: 'In-Place Hold and Litigation Hold',
    url: 'https://learn.microsoft.com/exchange/security-and-compliance/in-place-and-litigation-holds',
    asOf: '2021-07-14',
  },
  retention: {
    title: 'Retention policies and retention labels',
    url: 'https://learn.microsoft.com/purview/retention',
    asOf: '2021', // an older stored copy of about that year
  },
  tenantDelete: {
    title: 'Delete a tenant in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto',
    asOf: '2024-12-19',
  },
  mandatoryMfa: {
    title: 'Plan for mandatory Microsoft Entra MFA',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-mandatory-multifactor-authentication',
    asOf: '2025-07-29',
  },
  securityDefaults: {
    title: 'Security defaults in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
    asOf: '2024-04-15',
  },
  managedPolicies: {
    title: 'Microsoft-managed Conditional Access policies',
    url: 'https://learn.microsoft.com/entra/identity/conditional-access/managed-policies',
    asOf: '2025-11-06',
  },
  emergencyAccess: {
    title: 'Manage emergency access accounts',
    url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access',
    asOf: '2025-02-10',
  },
  cisaEntra: {
    title: 'CISA baseline: Microsoft Entra ID',
    url: 'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/aad.md',
    asOf: '2026-08-20',
  },
  cisaSharePoint: {
    title: 'CISA baseline: SharePoint and OneDrive',
    url: 'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/sharepoint.md',
    asOf: '2026-08-20',
  },
  cisaExchange: {
    title: 'CISA baseline: Exchange Online',
    url: 'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/exo.md',
    asOf: '2026-08-20',
  },
  cisaSecurity: {
    title: 'CISA baseline: Defender and Purview',
    url: 'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/securitysuite.md',
    asOf: '2026-08-20',
  },
  sharingSettings: {
    title: 'Manage sharing settings for SharePoint and OneDrive',
    url: 'https://learn.microsoft.com/sharepoint/turn-external-sharing-on-or-off',
    asOf: '2024-06-24',
  },
  copilotPrivacy: {
    title: 'Data, privacy and security for Microsoft 365 Copilot',
    url: 'https://learn.microsoft.com/copilot/microsoft-365/microsoft-365-copilot-privacy',
    asOf: '2024-01-16',
  },
  copilotExtending: {
    title: 'Data, privacy and security when Copilot is extended',
    url: 'https://learn.microsoft.com/microsoft-365-copilot/extensibility/data-privacy-security',
    asOf: '2026-06-18',
  },
  formerEmployee: {
    title: 'Remove a former employee',
    url: 'https://learn.microsoft.com/microsoft-365/admin/add-users/remove-former-employee',
    asOf: 'undated',
  },
  oneDriveRetention: {
    title: 'OneDrive retention and deletion',
    url: 'https://learn.microsoft.com/sharepoint/retention-and-deletion',
    asOf: '2024-04-08',
  },
  windowsUpdates: {
    title: 'Zero Trust Assessment: Windows update policies',
    url: 'https://learn.microsoft.com/intune/device-updates/windows/configure',
    asOf: '2026-08-01',
  },
  cisaTeams: {
    title: 'CISA baseline: Teams',
    url: 'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/teams.md',
    asOf: '2026-08-20',
  },
  backupOffboarding: {
    title: 'Offboarding in Microsoft 365 Backup',
    url: 'https://learn.microsoft.com/microsoft-365/backup/backup-offboarding',
    asOf: '2024-07-31',
  },
  mailboxes: {
    title: 'Delete or restore mailboxes',
    url: 'https://learn.microsoft.com/exchange/recipients-in-exchange-online/delete-or-restore-mailboxes',
    asOf: '2021-07-14',
  },
  groupRestore: {
    title: 'Restore a deleted Microsoft 365 group',
    url: 'https://learn.microsoft.com/entra/identity/users/groups-restore-deleted',
    asOf: '2023-11-15',
  },
  directoryRestore: {
    title: 'Restore a deleted directory object',
    url: 'https://learn.microsoft.com/graph/api/directory-deleteditems-restore',
    asOf: 'undated',
  },
  teamDelete: {
    title: 'Archive or delete a team',
    url: 'https://learn.microsoft.com/microsoftteams/archive-or-delete-a-team',
    asOf: 'undated',
  },
  unlicensedOneDrive: {
    title: 'OneDrive accounts without a license',
    url: 'https://learn.microsoft.com/sharepoint/unlicensed-onedrive-accounts',
    asOf: '2024-10-10',
  },
  entraRetention: {
    title: 'Microsoft Entra data retention',
    url: 'https://learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention',
    asOf: '2026-01-06',
  },
  advancedManagement: {
    title: 'Get SharePoint ready for Copilot',
    url: 'https://learn.microsoft.com/sharepoint/get-ready-copilot-sharepoint-advanced-management',
    asOf: '2024-09-12',
  },
  accessReports: {
    title: 'Data access governance reports',
    url: 'https://learn.microsoft.com/sharepoint/data-access-governance-reports',
    asOf: '2024-10-02',
  },
  restrictSite: {
    title: 'Restrict site access to groups',
    url: 'https://learn.microsoft.com/sharepoint/restricted-access-control',
    asOf: '2024-08-19',
  },
  guestReviews: {
    title: 'Guest reviews (community page)',
    url: 'https://learn.microsoft.com/microsoft-365/community/performing-guest-reviews',
    asOf: '2026-06-26',
  },
  externalCollaboration: {
    title: 'External collaboration settings',
    url: 'https://learn.microsoft.com/entra/external-id/external-collaboration-settings-configure',
    asOf: '2024-09-18',
  },
  aiResponsibility: {
    title: 'AI shared responsibility model',
    url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility-ai',
    asOf: '2023-10-05',
  },
  quarantine: {
    title: 'Quarantined mail',
    url: 'https://learn.microsoft.com/defender-office-365/quarantine-about',
    asOf: '2024-01-17',
  },
  breachGdpr: {
    title: 'Breach notification under the GDPR',
    url: 'https://learn.microsoft.com/compliance/regulatory/gdpr-breach-office365',
    asOf: 'undated',
  },
  entraLogExport: {
    title: 'Zero Trust Assessment: export of Entra logs',
    url: 'https://learn.microsoft.com/entra/identity/monitoring-health/howto-configure-diagnostic-settings',
    asOf: '2026-08-01',
  },
  trustCenterGdpr: {
    title: 'Trust Center: data breaches and the GDPR',
    url: 'https://www.microsoft.com/trust-center/privacy/gdpr-data-breach',
    asOf: 'undated',
  },
} as const satisfies Record<string, TopicSource>;
