import { startTestCluster } from './test-cluster.ts'

/** Global setup of the integration tests; vitest calls what it returns at the end. */
export default async () => (await startTestCluster(['empty'])).remove
