const de = {
  claim: 'Verstehen, was Ihre Kunden wirklich erleben.',
  lede: 'Ein Methoden-Guide zur Customer Journey: acht Phasen, vier Moments of Truth und Übungen, die Sie gleich hier ausprobieren. Kostenlos und ohne Konto.',
  readGuide: 'Guide lesen',
  beginMap: 'Eigene Journey Map beginnen',
  lineLabel: 'Die acht Phasen der Customer Journey',
  read: 'Lesen',
  readText: 'Phase für Phase, mit Beispielen aus Fahrradladen, Software, Praxis und Amt.',
  models: 'Phasenmodelle im Vergleich',
  practise: 'Üben',
  practiseText:
    'An kurzen Fällen erkennen, welche Phase es ist, und mit eigenen Zahlen sehen, wo Menschen verloren gehen.',
  quiz: 'Phasenquiz',
  funnel: 'Interaktiver Trichter',
  apply: 'Anwenden',
  applyText: 'Die eigene Karte am Bildschirm ausfüllen oder leer drucken und im Team beschreiben.',
  map: 'Ihre Journey Map',
  sheets: 'Druckvorlagen',
};
export type HomeWords = typeof de;

const en: HomeWords = {
  claim: 'See what your customers really experience.',
  lede: 'A method guide to the customer journey: eight phases, four moments of truth and exercises you can try right here. Free of charge and without an account.',
  readGuide: 'Read the guide',
  beginMap: 'Begin your own journey map',
  lineLabel: 'The eight phases of the customer journey',
  read: 'Read',
  readText: 'Phase by phase, with examples from a bike shop, software, a practice and a public office.',
  models: 'Phase models compared',
  practise: 'Practise',
  practiseText:
    'Tell from short cases which phase it is, and see with numbers of your own where people are lost.',
  quiz: 'Phase quiz',
  funnel: 'Interactive funnel',
  apply: 'Apply',
  applyText: 'Fill in your own map on the screen, or print it empty and write on it with your team.',
  map: 'Your journey map',
  sheets: 'Printable templates',
};

export const homeWords = { de, en };
