import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['tests/site/{second-build,safe-build,build}.test.ts'], testTimeout: 600_000, hookTimeout: 600_000, pool: 'threads', maxWorkers: 1 } });
