/**
 * Weightings spread evenly over all there are: the same points at every call. A Kronecker sequence by the generalized
 * golden ratio (Roberts 2018) fills the unit cube of `count - 1` sides; the gaps between its sorted coordinates are
 * uniform over the simplex (Rubinstein 1982).
 */
export function* evenWeightings(count: number, points: number): Generator<Float64Array> {
  const sides = count - 1;
  const ratio = goldenRatio(sides);
  const steps = Array.from({ length: sides }, (_, side) => (1 / ratio ** (side + 1)) % 1);
  const weights = new Float64Array(count);
  const cuts = new Float64Array(sides);
  for (let point = 1; point <= points; point++) {
    for (let side = 0; side < sides; side++) cuts[side] = (0.5 + point * (steps[side] ?? 0)) % 1;
    cuts.sort();
    let before = 0;
    for (let side = 0; side < sides; side++) {
      const cut = cuts[side] ?? 0;
      weights[side] = cut - before;
      before = cut;
    }
    weights[sides] = 1 - before;
    yield weights;
  }
}

/** The root of `x ** (sides + 1) = x + 1`. */
function goldenRatio(sides: number): number {
  let ratio = 2;
  for (let round = 0; round < 40; round++) ratio = (1 + ratio) ** (1 / (sides + 1));
  return ratio;
}
