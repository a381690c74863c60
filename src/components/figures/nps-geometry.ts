/** How many answers fell into each group of the scale from 0 to 10. */
export interface NpsAnswers {
  /** 0 to 6 */
  detractors: number;
  /** 7 and 8 */
  passives: number;
  /** 9 and 10 */
  promoters: number;
}

export interface Nps {
  answers: number;
  /** Share of each group, in percent of all answers. */
  shares: NpsAnswers;
  /** Promoters minus detractors, in points from −100 to +100. */
  score: number;
  /** Half the width of the 95 % confidence interval, in points. */
  margin: number;
}

/**
 * The score and its uncertainty. A promoter counts +1, a passive 0, a detractor −1; the margin is 1.96 standard errors
 * of their mean, which suits samples from about 100 answers on. Throws without answers.
 */
export function netPromoterScore({ detractors, passives, promoters }: NpsAnswers): Nps {
  const answers = detractors + passives + promoters;
  if (answers <= 0) throw new Error('A score needs at least one answer.');
  const [against, between, inFavour] = [detractors / answers, passives / answers, promoters / answers];
  const mean = inFavour - against;
  const variance = inFavour + against - mean ** 2;
  return {
    answers,
    shares: { detractors: against * 100, passives: between * 100, promoters: inFavour * 100 },
    score: mean * 100,
    margin: 1.96 * Math.sqrt(variance / answers) * 100,
  };
}

/** Place of a score on a line from −100 to +100, in percent of its length. */
export const placeOnLine = (score: number): string => `${(score + 100) / 2}%`;
