/** What Intune asks of devices, and of apps on them. */
export interface DevicePolicyObjects {
  readonly 'compliance-policies': CompliancePolicy;
  readonly 'app-protection': AppProtection;
}

export const devicePolicyCollections = {
  'compliance-policies': true,
  'app-protection': true,
} as const satisfies Record<keyof DevicePolicyObjects, true>;

export interface DeviceObjects {
  readonly devices: Device;
}

export interface CompliancePolicy {
  readonly id: string;
  readonly displayName: string;
  /** One that is given to nobody protects nobody. */
  readonly isAssigned: boolean;
}

/** A policy that keeps company data inside apps. */
export interface AppProtection {
  readonly id: string;
  readonly displayName: string;
  readonly platform: 'ios' | 'android' | 'windows' | 'other';
  readonly isAssigned: boolean;
}

/** A device that Intune knows. `null`: it has not told. */
export interface Device {
  readonly id: string;
  readonly name: string;
  /** `Windows`, `macOS`, `iOS`, `Android`, `Linux (ubuntu)`, … */
  readonly system: string;
  readonly isPersonal: boolean;
  readonly userName: string | null;
  /** By Intune's own agent; others (a sensor, ConfigMgr) report little. */
  readonly isManagedByIntune: boolean;
  /** `unknown`: Intune cannot say, or says it in a way we do not know. */
  readonly compliance: 'compliant' | 'noncompliant' | 'in-grace' | 'unknown';
  readonly graceEndsAt: string | null;
  readonly isEncrypted: boolean;
  readonly enrolledAt: string | null;
  /** It has called Intune at least once. */
  readonly hasSynced: boolean;
  /** When it last did, where that is long ago; `null`: lately, so that a device that is well does not change every hour. */
  readonly silentSince: string | null;
}
