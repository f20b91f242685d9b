import { parseArgs } from 'node:util'
import { collectContent, readApart } from '../../../lib/channels/import/read-apart.ts'
import { UnreadableSheet } from '../../../lib/channels/import/sheet-refusal.ts'
import { hostileSheets } from './hostile-sheets.ts'

// npm run drill:import [-- --json]: hands in files that mean harm, as the page does, and prints for each how it was refused, after how long,
// and how much memory the process took meanwhile. Exit 1 when one was read, took more than two seconds or more than 300 MB.

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const MOST_SECONDS = 2
const MOST_MEGABYTES = 300
const MEGABYTE = 1_000_000
const SAMPLE_MILLISECONDS = 10

interface Result {
  name: string
  refusal: string
  seconds: number
  megabytes: number
}

async function refuse(arriving: AsyncIterable<Uint8Array>): Promise<string> {
  try {
    await readApart({ content: await collectContent(arriving), language: 'fr', fileName: 'a' })
    return 'it was read'
  } catch (failure) {
    if (failure instanceof UnreadableSheet) return failure.refusal
    throw failure
  }
}

async function measure(name: string, open: () => AsyncIterable<Uint8Array>): Promise<Result> {
  const arriving = open()
  const before = process.memoryUsage.rss()
  let most = before
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, SAMPLE_MILLISECONDS)
  const began = performance.now()
  const refusal = await refuse(arriving)
  const seconds = (performance.now() - began) / 1000
  clearInterval(sampling)
  const megabytes = (Math.max(most, process.memoryUsage.rss()) - before) / MEGABYTE
  return { name, refusal, seconds: Math.round(seconds * 100) / 100, megabytes: Math.round(megabytes) }
}

const results: Result[] = []
for (const [name, open] of hostileSheets) results.push(await measure(name, open))
const failed = results.filter(
  ({ refusal, seconds, megabytes }) =>
    refusal === 'it was read' || seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES,
)
if (values.json) console.log(JSON.stringify({ results, failedCount: failed.length }))
else
  for (const { name, refusal, seconds, megabytes } of results)
    console.log(`${seconds.toFixed(2).padStart(6)} s ${String(megabytes).padStart(5)} MB  ${name}: ${refusal}`)
process.exit(failed.length > 0 ? 1 : 0)
