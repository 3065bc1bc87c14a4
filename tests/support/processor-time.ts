/** Begins to count the processor's time of this thread, in milliseconds: a busy machine turns no test red. */
export function processorTime(): () => number {
  const begun = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  };
}
