import type { AsksOfTopics } from '../../language';

export const threatsAndGovernanceAsks: AsksOfTopics = {
  'saas-responsibility-matrix': [
    'welche aufgaben hat der saas anbieter',
    'tabelle wer bei saas was macht',
    'matrix der verantwortung iaas paas saas',
    'welche zeilen der matrix gehören uns',
    'wofür ist bei saas der anbieter zuständig',
  ],
  'user-awareness': [
    'schulung gegen phishing wer macht das',
    'mitarbeiter klicken auf alles, was tun',
    'phishing simulation durchführen',
    'security awareness training von microsoft oder uns',
    'wie oft müssen wir leute schulen',
  ],
  'entra-signin-logs': [
    'wie lange werden anmeldeprotokolle aufbewahrt',
    'sign in logs 30 tage',
    'wer hat sich gestern angemeldet protokoll',
    'anmeldungen länger speichern',
    'entra logs nach 7 tagen weg',
  ],
  'mailbox-auditing': [
    'wer hat in meinem postfach gelesen',
    'protokoll der zugriffe auf postfächer',
    'mailbox audit eingeschaltet?',
    'sehen wir wenn jemand ein fremdes postfach öffnet',
    'postfachüberwachung wie lange gespeichert',
  ],
  'alert-triage': [
    'wer schaut auf die sicherheitswarnungen am wochenende',
    'alarme aus defender bearbeiten',
    'security alerts laufen auf, keiner liest sie',
    'beobachtet microsoft unsere alarme rund um die uhr',
    'wer reagiert nachts auf eine warnung',
  ],
  'endpoint-protection': [
    'virenschutz auf den laptops, microsoft oder wir',
    'ist defender auf den pcs dabei',
    'antivirus für unsere geräte wer kümmert sich',
    'welchen virenscanner brauchen wir noch',
    'edr auf firmenrechnern',
  ],
  'breach-notification': [
    'datenpanne: wer meldet an die behörde, wir oder microsoft',
    '72 stunden frist bei einem datenleck',
    'muss microsoft uns einen vorfall melden',
    'datenschutzverletzung in der cloud, wer informiert die aufsicht',
    'meldepflicht nach dsgvo bei leck in sharepoint',
  ],
  'data-subject-requests': [
    'auskunftsersuchen eines kunden nach dsgvo wer beantwortet das',
    'betroffenenanfrage: alle daten einer person finden',
    'kunde will gelöscht werden, recht auf vergessen',
    'bewerber verlangt auskunft über seine daten',
    'hilft microsoft bei anfragen betroffener',
  ],
};
