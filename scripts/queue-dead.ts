import { parseArgs } from 'node:util'
import { listDeadLetters, retryDeadLetters } from '../lib/queue/dead-letters.ts'

// npm run queue:dead [-- --retry]: shows the jobs that were given up, and sends them back once the cause is repaired.

const { values } = parseArgs({ options: { retry: { type: 'boolean', default: false } } })

const letters = await listDeadLetters()
for (const { jobId, job, createdAt, attempts, payload, failure } of letters) {
  console.log(`${createdAt.toISOString()}  ${job}  ${jobId}  attempts: ${attempts}`)
  console.log(`  payload: ${JSON.stringify(payload)}`)
  console.log(`  failure: ${JSON.stringify(failure)}`)
}
console.log(letters.length === 0 ? 'No job was given up.' : `${letters.length} given up.`)
if (values.retry) console.log(`${await retryDeadLetters()} sent back to their queue.`)
process.exit(0)
