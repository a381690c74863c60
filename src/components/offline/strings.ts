/** Words about use without a network. */
const de = {
  heading: 'Ohne Netz',
  tools:
    'Wenn Sie Karte, Trichter oder Quiz einmal benutzt haben, funktionieren alle drei auch ohne Netz. Dazu behält der Browser jede Seite, die Sie seitdem gelesen haben.',
  guide:
    'Vor einem Workshop können Sie hier den ganzen Guide samt Suche speichern, das sind etwa {megabytes} MB. Vorlagen laden Sie bitte einzeln herunter. Räumt der Browser seinen Speicher auf, ist beides weg.',
  keep: 'Ganzen Guide speichern',
  saving: 'Der Guide wird gespeichert …',
  kept: 'Der ganze Guide ist auf diesem Gerät gespeichert.',
  failed:
    'Nicht alles ließ sich laden. Was schon da ist, bleibt. Versuchen Sie es mit besserem Netz oder mehr freiem Speicher noch einmal.',
  unable: 'Dieser Browser kann nichts für unterwegs speichern, oder eine Einstellung verbietet es.',
  remove: 'Vom Gerät entfernen',
  removed: 'Entfernt. Ihre Karten und Ihr Stand im Quiz bleiben.',
  noScript: 'Zum Speichern braucht diese Seite JavaScript.',

  noNetwork: 'Keine Verbindung',
  notKept: 'Diese Seite liegt nicht auf Ihrem Gerät. Sobald Sie wieder Netz haben, lässt sie sich neu laden.',
  here: 'Das geht auch jetzt:',
};
export type OfflineWords = typeof de;

const en: OfflineWords = {
  heading: 'Without a network',
  tools:
    'Once you have used the map, the funnel or the quiz, all three work without a network. The browser also keeps every page you have read since.',
  guide:
    'Before a workshop you can save the whole guide and its search here, about {megabytes} MB. Please download templates one by one. If the browser clears its storage, both are gone.',
  keep: 'Save the whole guide',
  saving: 'The guide is being saved …',
  kept: 'The whole guide is saved on this device.',
  failed:
    'Not everything could be loaded. What has arrived stays. Try again with a better connection or more free storage.',
  unable: 'This browser cannot save anything for use on the way, or a setting forbids it.',
  remove: 'Remove from this device',
  removed: 'Removed. Your maps and your progress in the quiz stay.',
  noScript: 'To save it, this page needs JavaScript.',

  noNetwork: 'No connection',
  notKept: 'This page is not on your device. Once you are connected again, it can be reloaded.',
  here: 'What works now:',
};

export const offlineWords = { de, en };

/** What the tools and the whole guide weigh on their way, as the build prints it (tests/site/offline.test.ts). */
export const offlineMegabytes = 3.1;
