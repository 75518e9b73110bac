import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';

export const locationIds = guids('namedLocation');
export const HOME_COUNTRIES_AT = 1;

/** The office's addresses and the countries people work in. */
export function firstLocations(org: Org): readonly JsonObject[] {
  const made = { createdDateTime: iso(org.bornMs - 500 * DAY_MS), modifiedDateTime: iso(org.bornMs - 500 * DAY_MS) };
  return [
    {
      '@odata.type': '#microsoft.graph.ipNamedLocation',
      id: locationIds.idOf(org, 0),
      displayName: 'Offices',
      ...made,
      isTrusted: true,
      ipRanges: [{ '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '203.0.113.0/24' }],
    },
    {
      '@odata.type': '#microsoft.graph.countryNamedLocation',
      id: locationIds.idOf(org, HOME_COUNTRIES_AT),
      displayName: 'Home countries',
      ...made,
      countriesAndRegions: ['AT', 'DE', 'NO'],
      countryLookupMethod: 'clientIpAddress',
      includeUnknownCountriesAndRegions: false,
    },
  ];
}
