import { backupSection } from './backup';
import { exportsSection, settingsSection } from './decisions';
import { exceptionsSection } from './exceptions';
import { findingsSection, livesSection } from './findings';
import { fixesSection } from './fixes';
import { frameworksSection } from './frameworks';
import { headsSection } from './heads';
import { incidentsSection } from './incidents';
import { matrixSection } from './matrix';
import { readSection } from './read';
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
  reviewsSection,
  backupSection,
  incidentsSection,
  settingsSection,
  exportsSection,
  frameworksSection,
  headsSection,
];
