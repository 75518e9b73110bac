import type { Message } from '../alerts/chat';
import type { Decision } from '../evidence/review/decide';
import type { Answered } from '../evidence/review/deps';
import type { Switched } from '../evidence/review/switch-managers';
import type { Person } from '../model/person';

interface Page {
  readonly reviewId: string;
  readonly page?: number;
}

interface ManagersPage extends Page {
  readonly ownerId: string;
  readonly managerId: string;
}

/** Owners, and managers and admins in their place, answer for what is shared. */
export interface Reviews {
  /** Begins a campaign, or shows the one that runs. */
  readonly begin: (by: Person) => Promise<Message | undefined>;
  readonly ownOpen: (ownerId: string) => Promise<Message | undefined>;
  readonly ownList: (page: Page & { readonly ownerId: string }) => Promise<Message | undefined>;
  /** What an owner left open, for the manager who has just answered some of it. */
  readonly managerList: (page: ManagersPage) => Promise<Message | undefined>;
  /** The same for whoever asks for it: Graph says whether that is the manager now. */
  readonly managerPage: (page: ManagersPage) => Promise<Message | undefined>;
  readonly adminList: (page: Page) => Promise<Message | undefined>;
  /** What waits for admins in the newest campaign. */
  readonly newestAdminList: () => Promise<Message | undefined>;
  readonly decideOwn: (decision: Decision) => Promise<Answered>;
  readonly decideForOwner: (decision: Decision & { readonly ownerId: string }) => Promise<Answered>;
  readonly decideForAdmins: (decision: Decision) => Promise<Answered>;
  /** Since when managers of owners who do not answer are asked; null: they are not. */
  readonly managersAskedSince: () => Promise<string | null>;
  readonly switchManagers: (isOn: boolean, by: Person) => Promise<Switched>;
  readonly askOwner: (findingKey: string, by: Person) => Promise<Answered>;
}
