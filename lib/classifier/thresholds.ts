/** Where the states begin, in points. Starting values, held against the labelled cases; change them here and nowhere else. */
export const thresholds = {
  /** `good-fit` needs so many points by signals, this lead over the next pattern, and stories that favor another by no more. */
  goodFit: { signals: 5, lead: 3.5, against: 0.5 },
  /** Under this score a text says too little. */
  enough: 2,
  /** A lead under this is a tie: `two-fit`. */
  tie: 1,
  /** A nearest pattern is shown from this score. */
  nearest: 1,
  /** `none` wins from this score by signals, where the first pattern has no more of them. */
  none: 3,
  /** Signals of so many points name a pattern strongly enough to beat others, and to stand against words alone. */
  strong: 3,
  /** Words speak for `none` from here, and from so much more for each point of the first pattern's signals. */
  noneHints: { from: 0.3, point: 0.25 },
  /** What the stories say: at most so many points, for shares over `from` of the highest; in full from a sum of `full`. */
  hints: { points: 4, from: 0.7, full: 60 },
  /** What the picked desk adds to a pattern of that desk that the words already point to. */
  pickedDesk: 1,
};

export const MOST_SHOWN = 3; // patterns
