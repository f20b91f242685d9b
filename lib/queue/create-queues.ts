import { PgBoss, type Queue } from 'pg-boss'
import { DEAD_LETTERS, jobNames } from './contracts.ts'
import { deadLetterQueue, jobQueue } from './settings.ts'

async function ensureQueue(boss: PgBoss, name: string, options: Omit<Queue, 'name'>): Promise<void> {
  await boss.createQueue(name, options)
  await boss.updateQueue(name, options)
}

/** Makes the queue's schema and queues, as the owner of the tables; part of every migration, safe to repeat. */
export async function createQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 })
  boss.on('error', () => {})
  await boss.start()
  try {
    await ensureQueue(boss, DEAD_LETTERS, deadLetterQueue)
    for (const name of jobNames) await ensureQueue(boss, name, { ...jobQueue, deadLetter: DEAD_LETTERS })
  } finally {
    await boss.stop({ graceful: false })
  }
}
