import { drillKey } from '../model/drill';
import { dayMs } from '../model/durations';
import type { GraphCall, Plan } from '../model/remedy';

export const drillRemedyId = 'fire-drill';

/** What the remediation registration needs for it. */
export const drillPermission = 'Files.ReadWrite.All';

/** Even if nothing else takes the link away, it ends by itself; so late that it is told as urgently as one without an end. */
const linkDays = 9;

export interface DrillPlace {
  readonly driveId: string;
  readonly folder: string;
  readonly file: string;
}

/** Folder and file by their paths: they have no ids before they are made. */
export function drillPaths({ driveId, folder, file }: DrillPlace) {
  const root = `/drives/${encodeURIComponent(driveId)}/root`;
  const inFolder = `${root}:/${encodeURIComponent(folder)}`;
  return { root, folder: inFolder, file: `${inFolder}/${encodeURIComponent(file)}` };
}

/** In place of the id that the link has once it is made. */
export const linkMark = '{link}';

/** The calls that make it, and those that take it away again. */
export const drillMakes = [0, 1, 2] as const;
export const drillTakes = { link: 3, folder: 4 } as const;

/** Everything that a drill does, to the end: one approval covers it. Pure. */
export function planDrill(
  id: string,
  place: DrillPlace,
  { where, limitText, askedAt }: { readonly where: string; readonly limitText: string; readonly askedAt: string },
): Plan {
  const paths = drillPaths(place);
  const day = new Date(Date.parse(askedAt) + linkDays * dayMs).toISOString().slice(0, 10);
  const endsAt = `${day}T00:00:00Z`;
  const calls: readonly GraphCall[] = [
    {
      method: 'POST',
      path: `${paths.root}/children`,
      body: { name: place.folder, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
    },
    { method: 'PUT', path: `${paths.file}:/content`, text: drillText },
    {
      method: 'POST',
      path: `${paths.file}:/createLink`,
      body: { type: 'view', scope: 'anonymous', expirationDateTime: endsAt },
    },
    { method: 'DELETE', path: `${paths.file}:/permissions/${linkMark}` },
    { method: 'DELETE', path: paths.folder },
  ];
  return {
    remedyId: drillRemedyId,
    findingKey: drillKey(id),
    summary: `Fire drill in ${where}: make a link for anyone to a file without secrets, see whether I notice it, and take it away again.`,
    consequences: [
      `A new folder “${place.folder}” holds one small text file of mine. Nothing that is there already is touched.`,
      'For some minutes anyone who has the address of this one file could read it. Nobody is given the address.',
      `If I do not notice the link within ${limitText}, the drill has failed, and sharing counts as “could not check” until one succeeds.`,
      `In the end link, file and folder are taken away, whatever happened; this approval covers it. The folder then lies in the recycle bin. Should that fail, the link ends by itself on ${day}.`,
    ],
    calls,
    sees: `nothing called “${place.folder}”`,
    reach: 'item',
    undo: null,
    cannotUndo: 'Nothing is left to undo: the drill takes away what it makes.',
    undoes: null,
  };
}

const drillText =
  'This file belongs to a fire drill of Keyholder. It holds nothing secret, and is taken away again in some minutes.\n';
