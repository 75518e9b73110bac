import { oncePerText } from './once';

/** What others make, by kind, in normalised text; ` / ` parts the names. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'clouds and servers':
    'aws / amazon / s3 bucket / google / gcp / workspace / oracle / alibaba cloud / ibm cloud / hetzner / digitalocean / heroku / cloudflare / kubernetes / docker / linux / ubuntu / red hat / debian / vmware / esxi / proxmox / mysql / postgres / postgresql / mongodb / mariadb / redis / nextcloud / owncloud / wordpress / drupal / joomla / typo3 / shopify / magento / squarespace / godaddy',
  'chat, mail and calls':
    'slack / zoom / webex / gotomeeting / discord / whatsapp / telegram / viber / wechat / threema / proton mail / protonmail / gmail / mattermost / mailcow / postfix / dovecot / zimbra / roundcube / thunderbird / rocket chat / 3cx / ringcentral',
  'files and projects':
    'dropbox / box.com / google drive / icloud / wetransfer / egnyte / synology / qnap / truenas / jira / confluence / atlassian / bitbucket / trello / asana / notion / miro / figma / evernote / airtable / monday.com / smartsheet / clickup / basecamp / docusign / adobe',
  'business and code':
    'salesforce / sap / servicenow / workday / hubspot / zendesk / freshdesk / datev / netsuite / quickbooks / xero / personio / bamboohr / mailchimp / sendgrid / surveymonkey / calendly / canva / stripe / klarna / pipedrive / tableau / qlik / snowflake / databricks / github / gitlab / jenkins / terraform / ansible / laravel / django / symfony / spring boot / phpmailer / nodemailer / identityserver',
  'networks and keys':
    'okta / auth0 / onelogin / jumpcloud / keycloak / wso2 / duo / lastpass / 1password / bitwarden / keepass / cisco / fortinet / fortigate / sonicwall / palo alto / checkpoint firewall / ubiquiti / unifi / mikrotik / meraki / juniper / zscaler / citrix / teamviewer / maester / anydesk',
  'for private people':
    'facebook / instagram / tiktok / linkedin / snapchat / pinterest / reddit / youtube / netflix / spotify / steam / playstation / nintendo / paypal / ebay / iphone photos / apple id / apple music / yahoo / fritzbox',
  models: 'chatgpt / openai / gemini / claude / anthropic / perplexity / mistral / midjourney',
};

/**
 * What Microsoft makes beside what this bot is about: for private people, for programmers, for one's own servers. Here
 * "microsoft" in front changes nothing.
 */
const BESIDE: Readonly<Record<string, string>> = {
  'for private people':
    'hotmail / outlook.com account / outlook.com password / outlook.com mailbox / live.com / msn / m365 family / m365 personal / m365 home / office home / family safety / microsoft family / private microsoft account / personal microsoft account / xbox / game pass / minecraft / microsoft rewards / bing rewards / windows home / home edition / onedrive at home / private onedrive / parental controls',
  'for programmers and one’s own servers':
    'github copilot / azure devops / azure sql / azure vm / azure vms / azure virtual machine / azure virtual machines / azure virtual desktop / azure kubernetes / azure functions / azure files / azure subscription / azure subscriptions / azure credits / azure key vault / azure backup / azure firewall / visual studio / vs code / sql server / windows server / hyper-v / wsus / sharepoint 2013 / sharepoint 2016 / sharepoint 2019 / sharepoint server / exchange 2010 / exchange 2013 / exchange server 2013 / exchange server 2016 / exchange server 2019 / skype for business server / biztalk',
  'for business': 'dynamics / business central / dataverse / power bi / fabric / linkedin learning',
};

const anyOf = (names: Readonly<Record<string, string>>): RegExp => {
  const each = Object.values(names).flatMap((kind) => kind.split(' / '));
  const escaped = each.sort((a, b) => b.length - a.length).map((name) => name.replaceAll('.', '\\.'));
  return new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
};
const ofOthers = anyOf(OF_OTHERS);
const beside = anyOf(BESIDE);

const OURS =
  /\b(?:m365\w*|sharepoint|onedrive|exchange|outlook|teams|entra|intune|purview|copilot|defender|consent\w*|wants? (?:access|to read))\b/;
/** What a private account or a server of one's own has to do with us. */
const TOUCHES_OURS =
  /\b(?:tenant|guests?|hybrid|customer key|own key|company (?:data|files?|documents?|mails?|accounts?))\b/;

/** Whether a product is named that is not of our field, and none that is. Takes normalised text. */
export const isOfOtherProducts = oncePerText((normalised): boolean => {
  const rest = normalised.replace(beside, ' ');
  if (rest !== normalised && !OURS.test(rest) && !TOUCHES_OURS.test(rest)) return true;
  return rest.search(ofOthers) >= 0 && !OURS.test(rest) && !/\bmicrosoft\b/.test(rest);
});
