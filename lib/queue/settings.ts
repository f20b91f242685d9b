import type { ConstructorOptions, Queue } from 'pg-boss'

/**
 * A job that fails waits 1, 2, 4 … seconds, ten minutes at most: some forty minutes of retrying before it is given up,
 * long enough for a database or disk to be repaired, and for a dozen kills of its worker.
 */
export const jobQueue: Omit<Queue, 'name'> = {
  retryLimit: 12,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: 600,
  // A dead worker says nothing for ten seconds (the shortest pg-boss allows); its jobs are then given to another.
  heartbeatSeconds: 10,
  deleteAfterSeconds: 7 * 24 * 3600,
  notify: true,
}

const YEAR_SECONDS = 365 * 24 * 3600

export const deadLetterQueue: Omit<Queue, 'name'> = { retentionSeconds: YEAR_SECONDS, deleteAfterSeconds: YEAR_SECONDS }

/** The program's role owns nothing: queues are made beforehand by createQueues, and there is no calendar of jobs. */
export const asGuest = { migrate: false, createSchema: false, schedule: false } as const satisfies ConstructorOptions

/** Under this name a worker's connections are seen in the database: they vanish with it, also when it is killed. */
export const WORKER_CONNECTION = 'flexi-worker'

/** Silence of a worker is looked for every five seconds: with the heartbeat, a lost job runs again after some fifteen. */
export const asWorker = {
  ...asGuest,
  application_name: WORKER_CONNECTION,
  supervise: true,
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
  useListenNotify: true,
  max: 4,
} as const satisfies ConstructorOptions

export const claiming = {
  // With NOTIFY a job is claimed within milliseconds; a retry is not notified and waits for this.
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 2,
  batchSize: 20,
  burstWhenBatchFull: true,
  localConcurrency: 2,
} as const
