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

/** What people ask in nearly the same words and what is no reading of this tenant: whose duty it is, how long, how to, what if. */
export const generalAsks: readonly string[] = [
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
