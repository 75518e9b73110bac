import type { AsksOfTopics } from '../../language';

export const sharingAndCopilotAsks: AsksOfTopics = {
  'deleted-team': [
    'team gelöscht wiederherstellen',
    'kanal gelöscht in teams',
    'unser team ist aus teams verschwunden',
    'gelöschtes team nach 30 tagen',
    'jemand hat das projektteam entfernt',
  ],
  'internal-oversharing': [
    'die ganze firma sieht den ordner mit den gehältern',
    'praktikant hat gehaltsliste mit allen geteilt, wer ist schuld',
    'seiten die jeder im haus öffnen kann',
    'intern zu weit freigegeben, wer räumt auf',
    'jeder außer externen benutzern als berechtigung',
  ],
  'sharing-link-defaults': [
    'welcher linktyp ist voreingestellt beim teilen',
    'standardlink auf bestimmte personen stellen',
    'voreinstellung der freigabelinks ändern',
    'beim teilen steht immer jeder drin',
    'wer legt den standard für links fest',
  ],
  'teams-guest-access': [
    'gäste in teams erlauben oder verbieten',
    'was darf ein gast in unserem team',
    'gastzugang für teams abschalten',
    'externer sieht alle kanäle im team',
    'dürfen gäste kanäle löschen',
  ],
  'copilot-training-data': [
    'trainiert microsoft mit unseren eingaben',
    'lernt die ki aus unseren dokumenten',
    'copilot prompts zum training verwendet?',
    'fließen unsere firmendaten in chatgpt',
    'wird das sprachmodell mit unseren mails gefüttert',
  ],
  'ai-shared-responsibility': [
    'wer haftet wenn die ki unsinn schreibt',
    'verantwortung bei ki zwischen uns und microsoft',
    'ki eingeführt, was bleibt unsere pflicht',
    'geteilte verantwortung bei copilot und ki',
    'wer prüft was die ki ausgibt',
  ],
};
