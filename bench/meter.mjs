/** Loaded before a measured program (`node --import`): when it ends, its own account goes to file descriptor 3. */
import { writeSync } from 'node:fs';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  writeSync(3, JSON.stringify({ cpu, wall: performance.now() / 1e3, peak: maxRSS / 1024 }));
});
