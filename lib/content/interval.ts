/**
 * The 95 % interval of a share, by Wilson's score method (E. B. Wilson, JASA 22, 1927).
 * @param count how many had it, of `total` (at least 1)
 * @returns the two ends, in whole percent
 */
export function interval(count: number, total: number): [number, number] {
  const z = 1.96;
  const share = count / total;
  const middle = share + z ** 2 / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const percent = (end: number) => Math.round(Math.max(0, (100 * end) / (1 + z ** 2 / total)));
  return [percent(middle - half), percent(middle + half)];
}
