import { asAskedIn } from '../../../src/knowledge/duties';
import { languages } from '../../../src/knowledge/languages';
import { languageWords } from '../../../src/knowledge/languages/language-words';
import { topics } from '../../../src/knowledge/topics';

const bin = topics.find(({ id }) => id === 'sharepoint-onedrive-recycle-bin');

it.each([
  ['de', 'Können wir uns auf den Papierkorb verlassen?', 'customer'],
  ['de', 'Genuegt der Papierkorb?', 'customer'],
  ['de', 'Kommt eine geloeschte Datei zurueck?', 'customer'],
  ['de', 'Wird eine Datei wiederhergestellt?', 'customer'],
  ['de', 'Wem gehört der Papierkorb von jemandem, der die Firma verlassen hat?', 'shared'],
  ['de', 'Wer startet den Papierkorb?', 'shared'],
  ['fr', 'Peut-on récupérer un fichier de la corbeille ?', 'customer'],
  ['fr', 'La corbeille suffit-elle ?', 'customer'],
  ['fr', 'Une corbeille pour tous, est-ce possible ?', 'shared'],
  ['es', '¿Basta la papelera?', 'customer'],
  ['es', '¿Es posible vaciar la papelera?', 'shared'],
  ['pt', 'Os ficheiros da reciclagem ficam perdidos?', 'customer'],
  ['pt', 'É possível esvaziar a reciclagem?', 'shared'],
  ['nl', 'Is de prullenbak genoeg?', 'customer'],
  ['nl', 'Kan iemand de bestanden terughalen?', 'customer'],
  ['nl', 'Wie start de prullenbak?', 'shared'],
] as const)('in %s, "%s" asks for a duty that is: %s', (id, text, party) => {
  const language = languages.find((one) => one.id === id);
  if (language === undefined || bin === undefined) throw new Error('no language or topic');

  const asked = asAskedIn(bin, language.restore, languageWords(language).normalise(text), 'other');

  expect(asked.party).toBe(party);
});
