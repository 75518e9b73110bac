export const networkAsks: Readonly<Record<string, readonly string[]>> = {
  'network-controls-saas': [
    'do we need a waf or firewall for sharepoint online',
    'network layer in saas whose',
    'firewall logs of the service',
    'protection against flooding attacks',
    'who separates the network inside the service',
    'evidence of ddos defence for a tester',
  ],
  'corporate-network-egress': [
    'the office wifi is down, is that microsoft',
    'teams calls are choppy in the branch',
    'proxy and microsoft traffic',
    'internet at the office is slow, is that microsofts task',
    'home wifi is bad and meetings stutter',
    'calls break up on the company vpn',
    'the line at the branch is too thin',
    'colleague in home office blames 365 for the bad connection',
    'inspecting tls to microsoft 365 at our proxy, is that allowed',
    'microsoft advises against ssl inspection and forward proxies for its endpoints',
    'which addresses must bypass the proxy',
    'break and inspect breaks the service, who changes the proxy',
  ],
};
