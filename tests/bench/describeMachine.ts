import { availableParallelism, loadavg, totalmem } from 'node:os';

/** In words, and without its name. `load`: how many programs wanted to run, on average over the last minute. */
export function describeMachine(neo4j: string) {
  return {
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    neo4j: `${neo4j} Community, 512 MB heap, 128 MB page cache`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}
