/** The reasons of the phases after the purchase; reasons.ts says what they are. */
import type { Language } from '../../i18n/languages.ts';
import type { Reason } from './reasons.ts';

type AfterPurchase = 'use' | 'service-and-support' | 'after-purchase' | 'repurchase' | 'advocacy';

export const reasonsAfter: Readonly<Record<AfterPurchase, Readonly<Record<Language, readonly Reason[]>>>> = {
  use: {
    de: [
      {
        why: 'Die Einrichtung dauert, und der Start wird vertagt.',
        help: 'Beschreiben Sie den ersten Erfolg in einem Satz und räumen Sie alles beiseite, was vorher nicht nötig ist.',
      },
      {
        why: 'Die Werbung hat mehr versprochen, als der Alltag hält.',
        help: 'Suchen Sie zu jedem Werbesatz den Beleg aus dem Gebrauch; ohne Beleg ändern Sie den Satz.',
      },
      {
        why: 'Niemand erklärt, was das Produkt noch kann.',
        help: 'Zehn Minuten Übergabe und eine Rückfrage nach einigen Tagen.',
      },
    ],
    en: [
      {
        why: 'Setting up takes long and the start is put off.',
        help: 'Describe the first success in one sentence and clear away what is not needed before it.',
      },
      {
        why: 'The advert promised more than daily use delivers.',
        help: 'Find the proof from use for each claim; without proof, change the claim.',
      },
      {
        why: 'Nobody explains what else the product can do.',
        help: 'A ten-minute hand-over and a question a few days later.',
      },
    ],
  },
  'service-and-support': {
    de: [
      {
        why: 'Es ist kein Mensch zu erreichen, nur ein Formular oder ein Chatbot ohne Ausgang.',
        help: 'Schreiben Sie auf Website, Rechnung und Packung, wie und wann man Sie erreicht.',
      },
      {
        why: 'Der Fall wandert, und alles muss noch einmal erzählt werden.',
        help: 'Geben Sie jedem Fall eine Person, die ihn bis zum Ende behält.',
      },
      {
        why: 'Lange kommt keine Nachricht.',
        help: 'Sagen Sie, wann Sie sich melden, und halten Sie das auch ohne Neuigkeit ein.',
      },
    ],
    en: [
      {
        why: 'No human can be reached, only a form or a chatbot without a way out.',
        help: 'State on website, invoice and packaging how and when you can be reached.',
      },
      {
        why: 'The case is passed on and the whole story has to be told again.',
        help: 'Give each case one person who keeps it to the end.',
      },
      {
        why: 'For a long time there is no news.',
        help: 'Say when you will be in touch, and keep to it even without news.',
      },
    ],
  },
  'after-purchase': {
    de: [
      {
        why: 'Nach dem Bezahlen hört man nichts mehr, oder nur noch Umfragen.',
        help: 'Fragen Sie einmal, zu einem festen Zeitpunkt nach dem ersten Ergebnis, mit zwei Fragen.',
      },
      {
        why: 'Vorteile gibt es nur für Neue.',
        help: 'Prüfen Sie jeden Rabatt daraufhin, ob Sie ihn auch einem Stammkunden erklären können.',
      },
      {
        why: 'Auf Kritik folgt keine Antwort.',
        help: 'Antworten Sie jeder kritischen Stimme persönlich und zeigen Sie später, was sich geändert hat.',
      },
    ],
    en: [
      {
        why: 'After paying there is silence, or nothing but surveys.',
        help: 'Ask once, at a fixed time after the first result, with two questions.',
      },
      {
        why: 'Benefits are for newcomers only.',
        help: 'Check for each discount whether you could explain it to a regular.',
      },
      {
        why: 'Criticism gets no answer.',
        help: 'Reply to each critical voice in person and show later what has changed.',
      },
    ],
  },
  repurchase: {
    de: [
      {
        why: 'Beim zweiten Mal fängt alles von vorne an.',
        help: 'Bewahren Sie Maße, Einstellungen und die letzte Bestellung dort auf, wo das Team sie findet.',
      },
      {
        why: 'Der Preis steigt ohne Ankündigung.',
        help: 'Kündigen Sie Erhöhungen früh und mit Grund an und zeigen Sie vorher den Nutzen.',
      },
      {
        why: 'Niemand meldet sich, bis der Bedarf woanders gedeckt ist.',
        help: 'Erinnern Sie kurz vor dem üblichen Abstand zwischen zwei Käufen.',
      },
    ],
    en: [
      {
        why: 'The second time, everything starts from scratch.',
        help: 'Keep sizes, settings and the last order where the team can find them.',
      },
      {
        why: 'The price rises without notice.',
        help: 'Announce rises early and with the reason, and show the benefit before that.',
      },
      {
        why: 'Nobody gets in touch until the need is met elsewhere.',
        help: 'Send a reminder shortly before the usual gap between two purchases ends.',
      },
    ],
  },
  advocacy: {
    de: [
      {
        why: 'Weitersagen ist umständlich.',
        help: 'Geben Sie einen kurzen Link oder eine Karte mit QR-Code mit.',
      },
      {
        why: 'Die Bitte kommt, bevor es etwas zu erzählen gibt.',
        help: 'Bitten Sie alle nach dem ersten spürbaren Erfolg, und bezahlen Sie nichts dafür.',
      },
    ],
    en: [
      { why: 'Passing it on takes effort.', help: 'Hand out a short link or a card with a QR code.' },
      {
        why: 'The request comes before there is anything to tell.',
        help: 'Ask everyone after the first success they can feel, and pay nothing for it.',
      },
    ],
  },
};
