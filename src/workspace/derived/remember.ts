/** A function that computes again only when an argument is another object than last time. Holds one answer. */
export function remember<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    const before = last;
    if (before && args.every((arg, index) => Object.is(arg, before.args[index]))) return before.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}

/** One answer for each key, worked out when it is first asked for and kept for as long as the key lives. */
export function rememberPer<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key) ?? { result: compute(key) };
    results.set(key, known);
    return known.result;
  };
}
