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
