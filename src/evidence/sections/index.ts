import { attestationsSection } from './attestations';
import { backupSection } from './backup';
import { changesSection } from './changes';
import { exportsSection, settingsSection } from './decisions';
import { drillsSection } from './drills';
import { exceptionsSection } from './exceptions';
import { findingsSection, livesSection } from './findings';
import { fixesSection } from './fixes';
import { frameworksSection } from './frameworks';
import { headsSection } from './heads';
import { incidentsSection } from './incidents';
import { matrixSection } from './matrix';
import { readSection } from './read';
import { reportedBackupsSection } from './reported-backups';
import { restoreTestsSection } from './restore-tests';
import { reviewsSection } from './reviews';
import { scoreSection } from './score';
import type { Section } from './section';
import { unseenSection } from './unseen';

/** The parts of a pack in the report's order. A new part is one file here and one line. */
export const sections: readonly Section[] = [
  readSection,
  unseenSection,
  matrixSection,
  scoreSection,
  findingsSection,
  livesSection,
  fixesSection,
  exceptionsSection,
  drillsSection,
  reviewsSection,
  backupSection,
  reportedBackupsSection,
  restoreTestsSection,
  attestationsSection,
  changesSection,
  incidentsSection,
  settingsSection,
  exportsSection,
  frameworksSection,
  headsSection,
];
