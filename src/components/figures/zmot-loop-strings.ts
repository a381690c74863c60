const de = {
  caption: 'Vom Auslöser zum ZMOT des Nächsten',
  steps: {
    stimulus: { name: 'Auslöser', text: 'Der Nachbar hat ein neues Rad.' },
    zmot: { name: 'ZMOT', text: 'Jana liest Bewertungen und fragt Bekannte.' },
    fmot: { name: 'FMOT', text: 'Im Radhaus Lindner steht sie vor zwei Rädern.' },
    smot: { name: 'SMOT', text: 'Die erste Woche auf dem Weg zur Arbeit.' },
    tmot: { name: 'TMOT', text: 'Sie erzählt davon und schreibt eine Bewertung.' },
  },
  back: 'Was Jana berichtet, findet der Nächste, wenn er sucht: Ihr TMOT gehört zu seinem ZMOT.',
};
export type ZmotLoopWords = typeof de;

const en: ZmotLoopWords = {
  caption: 'From the stimulus to the next person’s ZMOT',
  steps: {
    stimulus: { name: 'Stimulus', text: 'The neighbour has a new bike.' },
    zmot: { name: 'ZMOT', text: 'Jana reads reviews and asks around.' },
    fmot: { name: 'FMOT', text: 'At Radhaus Lindner she stands before two bikes.' },
    smot: { name: 'SMOT', text: 'The first week of riding to work.' },
    tmot: { name: 'TMOT', text: 'She talks about it and writes a review.' },
  },
  back: 'What Jana tells, the next person finds when searching: her TMOT belongs to their ZMOT.',
};

export const zmotLoopWords = { de, en };
