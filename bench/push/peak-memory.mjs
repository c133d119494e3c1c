import { existsSync, readFileSync } from 'node:fs';

/** Largest resident memory of this process in MB. On Linux `resourceUsage` counts that of the process it was started by as well. */
export function peakMb() {
  const status = '/proc/self/status';
  const kilobytes = existsSync(status) && /VmHWM:\s*(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes ? Number(kilobytes) / 1000 : process.resourceUsage().maxRSS / 1000;
}
