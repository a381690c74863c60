/** The words of the about page. Says only what the build, the tests and the code keep. */
const de = {
  description:
    'Was dieser Guide ist, welche Daten er verarbeitet (keine), wie zugänglich er ist und unter welcher Lizenz er steht.',
  lede: 'Ein freier Methoden-Guide zur Customer Journey auf Deutsch und Englisch: lesen, üben, drucken, anwenden.',
  sections: [
    {
      heading: 'Was Sie hier finden',
      paragraphs: [
        'Der Guide lehrt acht Phasen, vier Moments of Truth und das Mapping als Verfahren. Grundlage sind fünf deutsche Texte zur Customer Journey, ergänzt um öffentlich zugängliche Quellen. Wo Darstellungen voneinander abweichen, steht das dabei.',
        'Die vier Betriebe in den Beispielen sind erfunden, ebenso die Zahlen im Trichter. Zahlen aus Studien tragen eine Quelle.',
        'Von den Quellen haben wir Auszüge gelesen, keine ganzen Bücher. Das Quellenverzeichnis sagt bei jeder, ob es der Originaltext war, eine Kopie, ein Bericht darüber oder eine Meinung.',
      ],
    },
    {
      heading: 'Datenschutz',
      paragraphs: [
        'Diese Seiten setzen keine Cookies, zählen niemanden und laden nichts von fremden Servern. Es gibt kein Konto.',
        'Häkchen in Checklisten, gelesene Seiten, Ihre Zahlen im Trichter, den Stand im Quiz und die gewählten Farben merkt sich Ihr Browser auf Ihrem Gerät (localStorage), Ihre Karten ebenso (IndexedDB). Sie löschen sie auf der Seite „Üben“, in der jeweiligen Übung, in der Liste Ihrer Karten, an der Checkliste oder in den Einstellungen des Browsers. Räumt der Browser seinen Speicher auf, sind sie ebenfalls weg.',
        'Wer diese Seiten auf einem Server bereitstellt, kann dort Zugriffe protokollieren, wie bei jeder Website. Dazu gibt der jeweilige Betreiber Auskunft.',
      ],
    },
    {
      heading: 'Barrierefreiheit',
      paragraphs: [
        'Maßstab ist WCAG 2.2, Stufe AA. Bei jeder Änderung prüft ein Programm (axe) alle Seiten in beiden Sprachen, hell und dunkel, auf Telefon und Bildschirm. Weitere Tests bedienen die Seiten nur mit der Tastatur, ohne JavaScript und mit erzwungenen Farben.',
        'Ein Programm findet nur einen Teil der Barrieren. Mit Bildschirmleseprogrammen und von Menschen mit Behinderung wurde der Guide noch nicht getestet. Geprüft wurde bisher nur in Chromium.',
        'Die PDF-Vorlagen sind mit Tags versehen. Ob sie den Standard PDF/UA ganz erfüllen, hat noch kein unabhängiges Prüfprogramm bestätigt.',
      ],
    },
    {
      heading: 'Lizenz',
      paragraphs: [
        'Texte und Vorlagen stehen unter CC BY 4.0: Sie dürfen sie nutzen, ändern und weitergeben, auch gewerblich, wenn Sie den „Customer Journey Guide“ und die Lizenz nennen. Der Code steht unter der MIT-Lizenz.',
        'Anmerkungen zum Recht sind vereinfacht und keine Rechtsberatung.',
      ],
    },
  ],
};
export type AboutWords = typeof de;

const en: AboutWords = {
  description:
    'What this guide is, which data it handles (none), how accessible it is and under which licence it stands.',
  lede: 'A free method guide to the customer journey in German and English: to read, practise, print and apply.',
  sections: [
    {
      heading: 'What you find here',
      paragraphs: [
        'The guide teaches eight phases, four moments of truth and mapping as a procedure. It builds on five German texts about the customer journey and adds sources that are open to the public. Where accounts differ, the text says so.',
        'The four firms of the examples are invented, and so are the numbers in the funnel. Figures from studies carry a source.',
        'We read excerpts of the sources, not whole books. The list of sources says of each whether it was the original text, a copy, a report about it or an opinion.',
      ],
    },
    {
      heading: 'Privacy',
      paragraphs: [
        'These pages set no cookies, count nobody and load nothing from other servers. There is no account.',
        'Ticks in checklists, the pages you have read, your numbers in the funnel, where you stand in the quiz and your choice of colours are kept by your browser on your device (localStorage), and so are your maps (IndexedDB). You delete them on the page “Practise”, in the exercise, in the list of your maps, at the checklist, or in the browser’s settings. If the browser clears its storage, they are gone as well.',
        'Whoever provides these pages on a server can log access to it, as with any website. The operator in question can tell you about that.',
      ],
    },
    {
      heading: 'Accessibility',
      paragraphs: [
        'The yardstick is WCAG 2.2, level AA. With every change a program (axe) checks all pages in both languages, light and dark, on a phone and on a desktop screen. Further tests use the pages by keyboard alone, without JavaScript and with forced colours.',
        'A program finds only some of the barriers. The guide has not yet been tested with screen readers or by people with disabilities. So far it was checked in Chromium only.',
        'The PDF templates are tagged. No independent checker has yet confirmed that they meet the standard PDF/UA in full.',
      ],
    },
    {
      heading: 'Licence',
      paragraphs: [
        'Texts and templates stand under CC BY 4.0: you may use, change and share them, commercially too, if you name the “Customer Journey Guide” and the licence. The code stands under the MIT licence.',
        'Remarks on law are simplified and no legal advice.',
      ],
    },
  ],
};

export const aboutWords = { de, en };
