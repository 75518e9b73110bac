import { languages } from '../../../src/knowledge/languages';
import { createReader } from '../../../src/knowledge/languages/reader';
import { topics } from '../../../src/knowledge/topics';

/** In words of their own: none of them stands in the data. */
const everyday: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    ['Der Kontakt sagt, von mir kam eine Mail mit einem seltsamen Link', 'compromised-account'],
    ['Ins Auto wurde eingebrochen, Notebook ist weg', 'lost-or-stolen-device'],
    ['Mir ist im Zug das Diensthandy abhandengekommen', 'lost-or-stolen-device'],
    ['Wie stoppen wir, dass Leute alles an ihre Privatadresse umleiten?', 'external-forwarding'],
    ['Wo sind die Dateien von Frau Klein, sie arbeitet nicht mehr hier', 'onedrive-of-leaver'],
    ['Wie viele Tage kann man ein gelöschtes Konto zurückholen', 'deleted-user-account'],
    ['Die komplette Projektseite in SharePoint ist verschwunden', 'deleted-sharepoint-site'],
    ['Wie viele alte Fassungen hebt SharePoint auf?', 'file-version-history'],
    ['Kann bei uns wirklich jeder irgendwelche Gäste reinholen?', 'guest-invitations'],
    ['Geht Teams bei euch auch nicht?', 'service-health-communication'],
    ['Liest Microsoft eigentlich bei uns mit?', 'microsoft-access-to-content'],
    ['Wir sind doch in der Cloud, da macht Microsoft eh alles, oder?', 'what-is-shared-responsibility'],
    ['Kann ich rausfinden wer gestern meinen Ordner verschoben hat?', 'unified-audit-log'],
  ],
  nl: [
    ['Een contact zegt dat er van mij een mail met een vreemde link kwam', 'compromised-account'],
    ['Kun je een gejatte laptop op afstand wissen?', 'lost-or-stolen-device'],
    ['Ben mijn werktelefoon kwijtgeraakt in de trein', 'lost-or-stolen-device'],
    ['Hoe voorkomen we dat mensen alles naar hun privéadres laten lopen?', 'external-forwarding'],
    ['Waar zijn de bestanden van Petra, ze werkt hier niet meer', 'onedrive-of-leaver'],
    ['Hoeveel dagen kun je een gewist account terughalen', 'deleted-user-account'],
    ['De hele projectsite in SharePoint is verdwenen', 'deleted-sharepoint-site'],
    ['Ik wil het Word-bestand zoals het gisteren was', 'file-version-history'],
    ['Kan bij ons echt iedereen zomaar gasten binnenhalen?', 'guest-invitations'],
    ['Doet Teams het bij jullie ook niet?', 'service-health-communication'],
    ['Leest Microsoft eigenlijk met ons mee?', 'microsoft-access-to-content'],
    ['We zitten toch in de cloud, dan doet Microsoft toch alles?', 'what-is-shared-responsibility'],
    ['Kan ik uitzoeken wie gisteren mijn map heeft verplaatst?', 'unified-audit-log'],
  ],
};

it.each(Object.entries(everyday))('finds the topics of everyday questions in %s', (id, questions) => {
  const language = languages.find((one) => one.id === id);
  if (language === undefined) throw new Error(`no language ${id}`);
  const { rank } = createReader(topics, language);

  const missed = questions.filter(([question, topic]) => rank(question).hits[0]?.topic.id !== topic);

  expect(missed).toEqual([]);
});
