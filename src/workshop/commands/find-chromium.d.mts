/** The path of a Chromium, or null with a message on the terminal that says how to get one. */
export function findChromium(): string | null;
