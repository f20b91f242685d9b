import { type Job as ClaimedJob, type JobResult, PgBoss } from 'pg-boss'
import { config } from '../config.ts'
import { log, presentFailure } from '../log.ts'
import { contracts, type JobName, type Payload } from './contracts.ts'
import { reportDeadLetters } from './dead-letters.ts'
import { asWorker, claiming } from './settings.ts'

/** What to do for each job of a name. It will run twice one day: whatever it calls must bear that. */
export interface Job<Name extends JobName = JobName> {
  name: Name
  run: (payload: Payload<Name>) => Promise<void>
}

/** Thrown by a job that no repetition can help: it goes to the dead letters at once. */
export class PermanentFailure extends Error {
  override name = 'PermanentFailure'
}

/** What the dead letter keeps of a failure; the log says the same. */
function describe(failure: unknown): object {
  const told = presentFailure(failure)
  return typeof told === 'object' && told !== null ? told : { message: String(told) }
}

async function runOne(job: Job, claimed: ClaimedJob<unknown>): Promise<JobResult> {
  const payload = contracts[job.name].safeParse(claimed.data)
  if (!payload.success) {
    log.error({ job: job.name, jobId: claimed.id }, 'job payload is not of its contract')
    return { id: claimed.id, status: 'deadletter', output: { message: payload.error.message } }
  }
  try {
    await job.run(payload.data)
    return { id: claimed.id, status: 'completed' }
  } catch (failure) {
    const isPermanent = failure instanceof PermanentFailure
    log.error({ job: job.name, jobId: claimed.id, isPermanent, failure }, 'job failed')
    return { id: claimed.id, status: isPermanent ? 'deadletter' : 'failed', output: describe(failure) }
  }
}

async function runAll(job: Job, claimed: readonly ClaimedJob<unknown>[]): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const one of claimed) results.push(await runOne(job, one))
  return results
}

/** How long a stop waits for the jobs in hand; what takes longer is run again by another worker. */
const STOP_MILLISECONDS = 10_000
const DEAD_LETTER_REPORT_MILLISECONDS = 30_000

/** Claims and runs jobs until stopped. */
export async function startClaiming(jobs: readonly Job[]): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ ...asWorker, connectionString: config.databaseUrl })
  boss.on('error', (failure) => log.error({ failure }, 'queue'))
  boss.on('warning', (warning) => log.warn({ warning }, 'queue'))
  await boss.start()
  for (const job of jobs) {
    await boss.work(job.name, { ...claiming, perJobResults: true }, (claimed) => runAll(job, claimed))
  }
  const reporting = setInterval(() => reportDeadLetters(boss), DEAD_LETTER_REPORT_MILLISECONDS)
  await reportDeadLetters(boss)
  return {
    async stop() {
      clearInterval(reporting)
      await boss.stop({ graceful: true, timeout: STOP_MILLISECONDS })
    },
  }
}
