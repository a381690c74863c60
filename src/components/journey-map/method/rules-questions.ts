import type { JourneyMap } from '../model.ts';
import type { MapReading } from './map-reading.ts';
import { inFrame, settled, type Outcome, type Rule } from './rule.ts';

type Question = keyof Pick<JourneyMap['preliminaryAnswers'], 'targetGroup' | 'scenario' | 'start' | 'end'>;

const answer = ({ map }: MapReading, question: Question): string => map.preliminaryAnswers[question].trim();

const unanswered = (reading: MapReading, ...questions: Question[]): Outcome => ({
  spots: questions.filter((question) => answer(reading, question) === '').map(inFrame),
});

/** Whether all four questions have an answer. */
export const isFramed = (reading: MapReading): boolean =>
  (['targetGroup', 'scenario', 'start', 'end'] as const).every(
    (question) => answer(reading, question) !== '',
  );

const everybody = /^(?:alle[nr]?|jede[rs]?|jedermann|all|every(?:one|body)?|any(?:one|body)?)(?![\p{L}-])/iu;

function findEverybody(reading: MapReading): Outcome {
  const group = answer(reading, 'targetGroup');
  if (group === '') return 'later';
  return everybody.test(group) ? { spots: [inFrame('targetGroup')], quote: group } : settled;
}

/** An action needs somebody and a verb: a single word cannot be one. */
function findBareEnds(reading: MapReading): Outcome {
  const given = (['start', 'end'] as const).filter((question) => answer(reading, question) !== '');
  const [bare] = given.filter((question) => !/\s/.test(answer(reading, question)));
  if (given.length === 0) return 'later';
  return bare ? { spots: [inFrame(bare)], quote: answer(reading, bare) } : settled;
}

/** The frame of the map: whose journey it is, and from where to where. */
export const questionRules: readonly Rule[] = [
  {
    id: 'target-group',
    page: 'method/preliminary-questions',
    find: (reading) => unanswered(reading, 'targetGroup'),
    words: {
      de: {
        settled: 'Zielgruppe beschrieben',
        open: () => 'Wessen Reise zeigt die Karte? Die Zielgruppe fehlt.',
        why: 'Eine Karte verträgt nur einen Blickwinkel; zwei Gruppen ergeben einen Durchschnitt, den es nicht gibt.',
      },
      en: {
        settled: 'Target group described',
        open: () => 'Whose journey does the map show? The target group is missing.',
        why: 'A map bears only one point of view; two groups make an average that does not exist.',
      },
    },
  },
  {
    id: 'one-group',
    page: 'method/preliminary-questions',
    find: findEverybody,
    words: {
      de: {
        settled: 'Eine Zielgruppe statt aller',
        open: ({ quote }) => `„${quote}“ ist für eine Karte zu weit.`,
        why: 'Wenn Sie keine drei Menschen aus der Gruppe nennen können, sieht jeder im Raum eine andere Reise vor sich.',
      },
      en: {
        settled: 'One target group, not everybody',
        open: ({ quote }) => `“${quote}” is too wide for one map.`,
        why: 'If you cannot name three people from the group, everyone in the room pictures a different journey.',
      },
    },
  },
  {
    id: 'scenario',
    page: 'method/preliminary-questions',
    find: (reading) => unanswered(reading, 'scenario'),
    words: {
      de: {
        settled: 'Szenario beschrieben',
        open: () => 'Was will die Person erreichen, und in welcher Lage? Das Szenario fehlt.',
        why: 'Erst Lage und Ziel entscheiden, welche Schritte auf die Karte gehören.',
      },
      en: {
        settled: 'Scenario described',
        open: () => 'What does the person want to achieve, and in what situation? The scenario is missing.',
        why: 'Only situation and goal decide which steps belong on the map.',
      },
    },
  },
  {
    id: 'start-and-end',
    page: 'method/preliminary-questions',
    find: (reading) => unanswered(reading, 'start', 'end'),
    words: {
      de: {
        settled: 'Start und Ende geklärt',
        open: () => 'Mit welcher Handlung beginnt die Reise, und mit welcher endet sie?',
        why: 'An den Rändern liegt oft Wert, den noch niemand anbietet, und das Ende prägt die Erinnerung.',
      },
      en: {
        settled: 'Start and end settled',
        open: () => 'Which action begins the journey, and which ends it?',
        why: 'The edges often hold value that nobody offers yet, and the end shapes the memory.',
      },
    },
  },
  {
    id: 'ends-are-actions',
    page: 'method/preliminary-questions',
    find: findBareEnds,
    words: {
      de: {
        settled: 'Start und Ende sind Handlungen',
        open: ({ quote }) => `„${quote}“ ist noch keine Handlung: Wer tut dort was?`,
        why: 'Ein einzelnes Wort meint meist einen Ort oder ein Ereignis in Ihrer Software; die Reise eines Menschen beginnt früher.',
      },
      en: {
        settled: 'Start and end are actions',
        open: ({ quote }) => `“${quote}” is not an action yet: who does what there?`,
        why: 'A single word mostly means a place or an event in your software; a person’s journey begins earlier.',
      },
    },
  },
  {
    id: 'persona',
    page: 'method/target-group',
    find: (reading) => {
      const { name, description } = reading.map.persona;
      if (name.trim() !== '' || description.trim() !== '') return settled;
      return answer(reading, 'targetGroup') === '' ? 'later' : { spots: [inFrame('persona')] };
    },
    words: {
      de: {
        settled: 'Persona steht auf der Karte',
        open: () => 'Geben Sie der Zielgruppe eine Person: Die Persona fehlt.',
        why: 'Über eine Person lässt sich fragen „Würde sie das tun?“, über eine Gruppe nicht.',
      },
      en: {
        settled: 'Persona is on the map',
        open: () => 'Give the target group a person: the persona is missing.',
        why: 'Of a person you can ask “Would she do that?”, of a group you cannot.',
      },
    },
  },
];
