import type { Area } from '../../model/areas';

/** Numbers of controls, and nothing of their text: who has the standard looks them up there. */
interface References {
  /** NIST Cybersecurity Framework 2.0, subcategories. */
  readonly csf: readonly string[];
  /** NIST SP 800-53 rev. 5. */
  readonly nist: readonly string[];
  /** ISO/IEC 27001:2022, Annex A. */
  readonly iso: readonly string[];
  /** CIS Controls v8.1, safeguards. */
  readonly cis: readonly string[];
}

/**
 * Which controls the checks of an area speak to. A check's own references (CISA SCuBA, NIST) stand on the check.
 * Our reading of the numbers, for orientation.
 * @see https://csrc.nist.gov/projects/olir
 */
export const controlsOf: Readonly<Record<Area, References>> = {
  identity: {
    csf: ['PR.AA-01', 'PR.AA-03'],
    nist: ['IA-2', 'IA-5'],
    iso: ['A.5.16', 'A.5.17', 'A.8.5'],
    cis: ['6.3', '6.5'],
  },
  access: { csf: ['PR.AA-03', 'PR.AA-05'], nist: ['AC-3', 'IA-2'], iso: ['A.5.15', 'A.8.5'], cis: ['6.3', '6.7'] },
  roles: { csf: ['PR.AA-05'], nist: ['AC-5', 'AC-6'], iso: ['A.5.18', 'A.8.2'], cis: ['5.4', '6.8'] },
  sharing: { csf: ['PR.AA-05', 'PR.DS-01'], nist: ['AC-3', 'AC-21'], iso: ['A.5.14', 'A.8.3'], cis: ['3.3'] },
  loss: { csf: ['PR.DS-10'], nist: ['AC-4', 'SC-7'], iso: ['A.8.12'], cis: ['3.13'] },
  groups: { csf: ['PR.AA-05'], nist: ['AC-2', 'AC-6'], iso: ['A.5.18', 'A.8.2'], cis: ['5.4', '6.8'] },
  ownership: { csf: ['GV.RR-02'], nist: ['PM-2', 'PS-9'], iso: ['A.5.2', 'A.5.4'], cis: [] },
  guests: { csf: ['PR.AA-01', 'PR.AA-05'], nist: ['AC-2', 'IA-8'], iso: ['A.5.16', 'A.5.18'], cis: ['5.3', '6.2'] },
  email: { csf: ['PR.DS-02'], nist: ['AC-4', 'SI-8'], iso: ['A.5.14', 'A.8.12'], cis: ['9.5'] },
  apps: { csf: ['PR.AA-01', 'PR.AA-05'], nist: ['AC-6', 'IA-5'], iso: ['A.5.23', 'A.8.2'], cis: ['5.5'] },
  devices: {
    csf: ['ID.AM-01', 'PR.PS-01'],
    nist: ['AC-19', 'CM-6', 'CM-8'],
    iso: ['A.8.1', 'A.8.9'],
    cis: ['3.6', '4.1'],
  },
  data: { csf: ['ID.AM-07', 'PR.DS-01'], nist: ['AC-16', 'SI-12'], iso: ['A.5.12', 'A.5.13'], cis: ['3.1', '3.7'] },
  copilot: { csf: ['PR.AA-05', 'PR.DS-01'], nist: ['AC-3', 'AC-6'], iso: ['A.5.12', 'A.8.3'], cis: ['3.3'] },
  backup: {
    csf: ['PR.DS-11', 'RC.RP-03'],
    nist: ['CP-9', 'CP-10'],
    iso: ['A.8.13'],
    cis: ['11.2', '11.3', '11.4', '11.5'],
  },
  logging: { csf: ['PR.PS-04'], nist: ['AU-2', 'AU-6', 'AU-12'], iso: ['A.8.15', 'A.8.16'], cis: ['8.2', '8.11'] },
  service: { csf: ['GV.SC-07'], nist: ['CP-2', 'SA-9'], iso: ['A.5.22', 'A.5.23', 'A.5.30'], cis: ['15.6'] },
  threat: {
    csf: ['DE.AE-02', 'RS.MA-02'],
    nist: ['IR-4', 'SI-4'],
    iso: ['A.5.25', 'A.5.26', 'A.8.16'],
    cis: ['13.1', '17.4'],
  },
  leavers: { csf: ['GV.RR-04', 'PR.AA-01'], nist: ['AC-2', 'PS-4'], iso: ['A.5.11', 'A.6.5'], cis: ['5.3', '6.2'] },
};
