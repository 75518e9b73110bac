import { admins } from './admins';
import { apps } from './apps';
import { backup } from './backup';
import { devices } from './devices';
import { guests } from './guests';
import { logs } from './logs';
import { mail } from './mail';
import { mfa } from './mfa';
import { other } from './other';
import { people } from './people';
import { policies } from './policies';
import { sharing } from './sharing';
import { standing } from './standing';

/** How people ask how this tenant stands: one phrasing a line. The bot learns from them what such a question sounds like. */
export const stateAsks: readonly string[] = [
  ...admins,
  ...apps,
  ...backup,
  ...devices,
  ...guests,
  ...logs,
  ...mail,
  ...mfa,
  ...other,
  ...people,
  ...policies,
  ...sharing,
  ...standing,
];
