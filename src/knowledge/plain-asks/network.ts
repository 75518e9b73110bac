export const network: Readonly<Record<string, readonly string[]>> = {
  'network-controls-saas': [
    'The lines between their server halls, are those guarded and by whom?',
    'In the old building I controlled each switch; in the cloud I control none. Who does?',
    'Who owns routers and load balancers that sit behind the login page of the cloud?',
  ],
  'corporate-network-egress': [
    "Where does Microsoft's part of the line end and ours begin?",
    'They promise 99.9 percent, yet we were cut off because our telecom company failed. Counts or not?',
  ],
};
