/**
 * How many times as long a piece of work of the ten-fold size takes: some 10 for work in step with its size, 100 for work
 * that looks at everything again for each part. What the processor does is counted, so a busy machine tells nothing.
 */
export async function tenfold(size: number, work: (size: number) => unknown): Promise<number> {
  const spent = async (of: number): Promise<number> => {
    const start = process.cpuUsage();
    await work(of);
    return process.cpuUsage(start).user;
  };
  await spent(size);
  const small = await spent(size);
  return (await spent(size * 10)) / small;
}

/** Far above 10 and far below 100: no busy machine fails a test by it, and no square goes unseen. */
export const IN_STEP = 40;
