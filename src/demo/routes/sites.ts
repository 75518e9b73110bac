import { driveRecord, type Place, personalPlace, placeOfSite, sitePlace, siteRecord } from '../seed/drives';
import { type Answer, noSuchItem } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';

function siteOf(call: Call): Place {
  const place = placeOfSite(call.tenant.state.org, param(call));
  if (!place) throw noSuchItem();
  return place;
}

/** Team sites first, then the personal sites; a person without one leaves a gap. */
function listAllSites(call: Call): Answer {
  const { org } = call.tenant.state;
  const at = (slot: number) => {
    const place = slot < org.sites ? sitePlace(org, slot) : personalPlace(org, slot - org.sites);
    return place && siteRecord(org, place);
  };
  return answerCollection(call, { count: org.sites + org.users, at });
}

function listTeamSites(call: Call): Answer {
  const { org } = call.tenant.state;
  const wanted = call.query.get('search')?.toLowerCase() ?? '*';
  const query = new Map(call.query);
  query.delete('search');
  const at = (slot: number) => {
    const place = sitePlace(org, slot);
    return place && (wanted === '*' || place.title.toLowerCase().includes(wanted)) ? siteRecord(org, place) : undefined;
  };
  return answerCollection({ ...call, query }, { count: org.sites, at });
}

const READ_SITES = anyOf('Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.FullControl.All');
export const READ_FILES = anyOf(
  'Files.Read.All',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.FullControl.All',
);

export const siteRoutes: readonly Route[] = [
  { method: 'GET', path: '/sites', needs: READ_SITES, handle: listTeamSites },
  { method: 'GET', path: '/sites/getAllSites', needs: READ_SITES, handle: listAllSites },
  {
    method: 'GET',
    path: '/sites/{}',
    needs: READ_SITES,
    handle: (call) => answerOne(call, siteRecord(call.tenant.state.org, siteOf(call))),
  },
  {
    method: 'GET',
    path: '/sites/{}/drives',
    needs: READ_FILES,
    handle: (call) => answerCollection(call, slotsOf([driveRecord(call.tenant.state.org, siteOf(call))])),
  },
  {
    method: 'GET',
    path: '/sites/{}/drive',
    needs: READ_FILES,
    handle: (call) => answerOne(call, driveRecord(call.tenant.state.org, siteOf(call))),
  },
];
