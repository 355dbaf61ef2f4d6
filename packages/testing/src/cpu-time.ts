/** Milliseconds of CPU that this process has used: unlike a clock, it does not run while others work. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
