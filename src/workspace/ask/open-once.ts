/** Opens at the first call and answers the same from then on; after a failure the next call opens anew. */
export function openOnce<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opening: Promise<Opened> | null = null;
  return async () => {
    try {
      return await (opening ??= open());
    } catch (problem) {
      opening = null;
      throw problem;
    }
  };
}
