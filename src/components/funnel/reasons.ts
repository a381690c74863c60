/** Why people leave in each phase and what helps: the short form of “Where it goes wrong” and “What you can do” on the phase pages. */
import type { Language } from '../../i18n/languages.ts';
import type { CoveredId } from '../../journey/models.ts';
import { advocacy, phases } from '../../journey/phases.ts';
import { reasonsAfter } from './reasons-after.ts';

export interface Reason {
  why: string;
  help: string;
}

/** The reasons of one phase in one language, with the phase's name. */
export interface PhaseReasons {
  name: string;
  list: readonly Reason[];
}

type BothLanguages = Readonly<Record<Language, readonly Reason[]>>;

const reasons: Readonly<Record<CoveredId, BothLanguages>> = {
  awareness: {
    de: [
      {
        why: 'Nach dem ersten Blick bleibt unklar, was Sie anbieten.',
        help: 'Zeigen Sie Ihr Motiv drei Fremden fünf Sekunden lang und ändern Sie es, bis alle drei das Angebot nennen können.',
      },
      {
        why: 'Die Werbung erreicht Menschen, die das Problem nicht haben.',
        help: 'Fragen Sie neue Kunden nach ihrem Auslöser und werben Sie dort, wo er auftritt.',
      },
      {
        why: 'Den Namen hat bis zur Suche niemand behalten.',
        help: 'Derselbe kurze Name auf Wagen, Schild und Profil, dazu genau ein nächster Schritt.',
      },
    ],
    en: [
      {
        why: 'After the first glance it is not clear what you offer.',
        help: 'Show your advert to three strangers for five seconds and change it until all three can name the offer.',
      },
      {
        why: 'The advert reaches people who do not have the problem.',
        help: 'Ask new customers what set them off and advertise where that happens.',
      },
      {
        why: 'By the time they search, nobody has kept the name in mind.',
        help: 'The same short name on van, sign and profile, with exactly one next step.',
      },
    ],
  },
  research: {
    de: [
      {
        why: 'Auf Ihrer Seite stehen Fachwörter, gesucht wird mit anderen.',
        help: 'Sammeln Sie zwei Wochen lang die Fragen der Kunden und beantworten Sie sie in deren Worten.',
      },
      {
        why: 'Nirgends steht, was es ungefähr kostet.',
        help: 'Nennen Sie eine Spanne, die Dauer und was nicht enthalten ist.',
      },
      {
        why: 'Öffnungszeiten und Angaben widersprechen sich, oder eine Auskunft verlangt erst die E-Mail-Adresse.',
        help: 'Gleichen Sie alle Profile ab und geben Sie einfache Antworten ohne Formular.',
      },
    ],
    en: [
      {
        why: 'Your page uses trade terms while people search with other words.',
        help: 'Collect customers’ questions for two weeks and answer them in their own words.',
      },
      {
        why: 'Nothing says roughly what it costs.',
        help: 'Give a range, how long it takes and what is not included.',
      },
      {
        why: 'Opening hours contradict each other, or an answer first asks for an e-mail address.',
        help: 'Bring all profiles into line and give simple answers without a form.',
      },
    ],
  },
  evaluation: {
    de: [
      {
        why: 'Die Angebote lassen sich nicht nebeneinanderlegen.',
        help: 'Legen Sie selbst eine Vergleichsseite vor und schreiben Sie dazu, für wen Ihr Angebot nicht taugt.',
      },
      {
        why: 'Ihr Angebot kommt, wenn ein anderer schon geredet hat.',
        help: 'Setzen Sie sich eine Frist und nennen Sie sie bei der Anfrage.',
      },
      {
        why: 'Zum Schluss tauchen Nebenkosten auf, oder jemand drängt.',
        help: 'Zeigen Sie alle Kosten von Anfang an und nehmen Sie mit Probezeit oder Garantie einen Teil des Risikos ab.',
      },
    ],
    en: [
      {
        why: 'The offers cannot be laid side by side.',
        help: 'Provide a page of comparison yourself and add for whom your offer is wrong.',
      },
      {
        why: 'Your offer arrives when someone else has already talked.',
        help: 'Set yourself a deadline and name it when the enquiry comes in.',
      },
      {
        why: 'Extra costs turn up at the end, or somebody pushes.',
        help: 'Show all costs from the start and take on part of the risk with a trial or a guarantee.',
      },
    ],
  },
  'purchase-decision': {
    de: [
      {
        why: 'An der Kasse kommen Kosten dazu.',
        help: 'Zeigen Sie den Gesamtpreis, bevor jemand seine Adresse eingibt.',
      },
      {
        why: 'Konto, Pflichtfelder oder eine fehlende Zahlungsart halten auf.',
        help: 'Lassen Sie als Gast kaufen und streichen Sie jedes Feld, das Sie nicht brauchen.',
      },
      {
        why: 'Liefertermin, Rückgabe oder Kündigung bleiben offen.',
        help: 'Nennen Sie ein Datum, das Sie halten, und die Regeln gleich daneben.',
      },
    ],
    en: [
      { why: 'Costs are added at the till.', help: 'Show the full price before anyone enters an address.' },
      {
        why: 'An account, required fields or a missing way to pay hold people up.',
        help: 'Let guests buy and remove every field you can do without.',
      },
      {
        why: 'Delivery date, returns or cancellation stay open.',
        help: 'Give a date you keep, with the rules right beside it.',
      },
    ],
  },
  ...reasonsAfter,
};

/** The reasons of every phase in one language, by phase. Runs at build time, so that the page carries one language. */
export function reasonsIn(lang: Language): Record<string, PhaseReasons> {
  return Object.fromEntries(
    [...phases, advocacy].map((phase) => [
      phase.id,
      { name: phase[lang].name, list: reasons[phase.id][lang] },
    ]),
  );
}
