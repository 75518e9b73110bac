export const infrastructureAsks: Readonly<Record<string, readonly string[]>> = {
  'physical-datacenter-security': [
    'who locks the doors of the datacenter',
    'who may enter the server halls',
    'how are old disks destroyed',
    'how does microsoft wipe disks taken out of service',
    'who runs the generators, power and cooling',
    'what if somebody steals a disk from the server hall',
    'broken drives are destroyed by whom',
    'who watches the fences there',
    'cleaning staff near our servers',
    'smoke and fire protection of the halls',
  ],
  'service-patching': [
    'zero day in exchange, are we online customers affected',
    'who installs fixes in sharepoint online',
    'a vulnerability in exchange online was in the news, who fixes it',
    'do we plan maintenance windows for sharepoint',
    'security hole in the service itself',
    'zero day in teams cloud',
  ],
};
