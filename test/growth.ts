/**
 * How many times as long a piece of work of the ten-fold size takes: some 10 for work in step with its size, 100 for work
 * that looks at everything again for each part. The small work is timed at its best of three, so a busy machine tells little.
 */
export async function tenfold(size: number, work: (size: number) => unknown): Promise<number> {
  const time = async (of: number): Promise<number> => {
    const start = performance.now();
    await work(of);
    return performance.now() - start;
  };
  const small = Math.min(await time(size), await time(size), await time(size));
  return (await time(size * 10)) / small;
}

/** Far above 10 and far below 100: no busy machine fails a test by it, and no square goes unseen. */
export const IN_STEP = 40;
