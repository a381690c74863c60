const de = {
  description:
    'Alle Übungen des Guides an einem Ort, dazu Ihr Lesefortschritt, der nur in diesem Browser gespeichert ist.',
  lede: 'Hier stehen die Übungen und was Sie schon gelesen haben. Niemand bewertet Sie, und nichts davon verlässt Ihr Gerät.',
  quiz: 'Kurze Fälle: Welche Phase ist das, welcher Moment, was hilft hier? Zu jeder Antwort gibt es eine Begründung. Eine Runde dauert etwa fünf Minuten.',
  map: 'Sie füllen Ihre eigene Karte aus, Phase für Phase. Ein Methoden-Check sagt, was noch fehlt. Der Anfang dauert fünf Minuten.',
  funnel:
    'Sie tragen ein, wie viele Menschen jede Phase erreichen, und sehen, wo die meisten verloren gehen. Dauer: fünf bis zehn Minuten.',
  onPages: 'Kurze Fragen auf den Seiten',
  onPagesText:
    'Fast jede Seite des Guides enthält einen kleinen Fall mit Antwort und eine Checkliste, deren Häkchen erhalten bleiben.',
  progress: 'Gelesen',
  readOf: '{n} von {all} Seiten gelesen',
  stays: 'Ihr Fortschritt liegt nur in diesem Browser. Wird dessen Speicher geleert, ist er weg.',
  forget: 'Fortschritt löschen',
  read: 'gelesen',
  overview: 'Überblick',
};
export type PractiseWords = typeof de;

const en: PractiseWords = {
  description:
    'All exercises of the guide in one place, with your reading progress, which is kept in this browser only.',
  lede: 'Here are the exercises, and what you have read so far. Nobody marks you, and none of it leaves your device.',
  quiz: 'Short cases: which phase is this, which moment, what helps here? Every answer comes with a reason. A round takes about five minutes.',
  map: 'You fill in a map of your own, phase by phase. A method check says what is still missing. The beginning takes five minutes.',
  funnel:
    'You enter how many people reach each phase and see where most of them are lost. It takes five to ten minutes.',
  onPages: 'Short questions on the pages',
  onPagesText:
    'Almost every page of the guide holds a small case with its answer, and a checklist whose ticks are kept.',
  progress: 'Read so far',
  readOf: '{n} of {all} pages read',
  stays: 'Your progress is kept in this browser only. If its storage is cleared, the progress is gone.',
  forget: 'Delete progress',
  read: 'read',
  overview: 'Overview',
};

export const practiseWords = { de, en };
