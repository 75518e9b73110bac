import type { Language } from '../language';
import { accountsTexts } from './accounts';
import { asks } from './asks';
import { backupTexts } from './backup';
import { deletionTexts } from './deletion';
import { devicesTexts } from './devices';
import { endingsTexts } from './endings';
import { incidentsTexts } from './incidents';
import { mailTexts } from './mail';
import { modelTexts } from './model';
import { openingsTexts } from './openings';
import { otherSubjects } from './other-subjects';
import { platformTexts } from './platform';
import { protectionTexts } from './protection';
import { recordsTexts } from './records';
import { rules } from './rules';
import { sharingTexts } from './sharing';
import { signInTexts } from './sign-in';

export const dutch: Language = {
  ...rules,
  asks,
  otherSubjects,
  texts: [
    ...modelTexts,
    ...backupTexts,
    ...deletionTexts,
    ...endingsTexts,
    ...signInTexts,
    ...accountsTexts,
    ...sharingTexts,
    ...protectionTexts,
    ...devicesTexts,
    ...mailTexts,
    ...platformTexts,
    ...incidentsTexts,
    ...recordsTexts,
    ...openingsTexts,
  ],
};
