const key = 'fairlead-asked';
const most = 6;

/** The questions asked last in this tab, the last one first. */
export function askedQuestions(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberQuestion(text: string): void {
  const asked = text.trim();
  const kept = [asked, ...askedQuestions().filter((each) => each !== asked)].slice(0, most);
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Without storage there is nothing to go back to: nothing else is lost by it.
  }
}
