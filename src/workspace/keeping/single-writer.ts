/** Held for as long as the page lives; the browser gives it back however the page ends. */
const lockName = 'fairlead-autosave';

/**
 * Asks to be the one window that writes the autosave (Web Locks). Two windows writing one place would undo each other.
 * @param whenGranted called at once, or when the window that holds it goes.
 * @returns whether it was granted at once; true where the browser has no locks.
 */
export async function becomeWriter(whenGranted: () => void): Promise<boolean> {
  if (!('locks' in navigator)) {
    whenGranted();
    return true;
  }
  const forever = () =>
    new Promise<never>(() => {
      whenGranted();
    });
  return await new Promise((resolve) => {
    void navigator.locks
      .request(lockName, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? forever() : undefined;
      })
      .then(() => navigator.locks.request(lockName, forever));
  });
}
