import { startTestCluster } from './test-cluster.ts'

/** Global setup of Playwright; it calls what this returns at the end. */
export default () => startTestCluster(['empty', 'demonstration'])
