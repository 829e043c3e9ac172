import { describe, expect, it } from 'vitest';
import { openOnce } from '#workspace/ask/open-once.ts';

describe('a desk opened once', () => {
  it('is the same for everyone who asks, also while it opens', async () => {
    let opened = 0;
    const desk = openOnce(() => Promise.resolve({ number: ++opened }));
    const [one, other] = await Promise.all([desk(), desk()]);
    expect(one).toBe(other);
    expect(await desk()).toBe(one);
    expect(opened).toBe(1);
  });

  it('is opened anew after a failure', async () => {
    let tries = 0;
    const desk = openOnce(() =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('open'),
    );
    await expect(desk()).rejects.toThrow('offline');
    expect(await desk()).toBe('open');
  });
});
