import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { log } from '../log.ts'
import { DEAD_LETTERS } from './contracts.ts'
import { getSender } from './sender.ts'

export interface DeadLetter {
  jobId: string
  /** The queue it came from. */
  job: string
  payload: object
  failure: object | null
  createdAt: Date
  attempts: number
}

function toDeadLetter(found: JobWithMetadata): DeadLetter {
  return {
    jobId: found.id,
    job: found.sourceName ?? found.name,
    payload: found.data,
    failure: found.output,
    createdAt: found.sourceCreatedOn ?? found.createdOn,
    attempts: (found.sourceRetryCount ?? 0) + 1,
  }
}

async function find(boss: PgBoss): Promise<DeadLetter[]> {
  const found = await boss.findJobs<object>(DEAD_LETTERS, { queued: true })
  return found.map(toDeadLetter)
}

/** Jobs that were given up, oldest first. */
export async function listDeadLetters(): Promise<DeadLetter[]> {
  const letters = await find(await getSender())
  return letters.sort((first, second) => first.createdAt.getTime() - second.createdAt.getTime())
}

/** Sends them back to where they came from, once the cause is repaired. @returns how many */
export async function retryDeadLetters(): Promise<number> {
  return (await getSender()).redrive(DEAD_LETTERS)
}

const reported = new Set<string>()

/** Says each new dead letter once in the log of this process, however it came there. */
export async function reportDeadLetters(boss: PgBoss): Promise<void> {
  try {
    for (const letter of await find(boss)) {
      if (!reported.has(letter.jobId)) log.error({ ...letter }, 'job given up: npm run queue:dead shows it')
      reported.add(letter.jobId)
    }
  } catch (failure) {
    log.warn({ failure }, 'dead letters could not be read')
  }
}
