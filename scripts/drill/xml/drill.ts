import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mutate } from './mutate.ts'
import { isSame, judge, judgeByXmllint, readSamples, type Verdict } from './verdicts.ts'

// npm run drill:xml -- --files 10000 [--seed 1] [--json]: files broken at random, judged by the reader of sets and by xmllint (package
// libxml2-utils): both must say the same. `--record FILE` keeps the verdicts for the test run, which needs no xmllint.

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    record: { type: 'string' },
  },
})
const [count, seed] = [Number(values.files), Number(values.seed)]
const FILES_AT_ONCE = 500

const hash = createHash('sha256')
const counts: Record<Verdict, number> = { valid: 0, invalid: 0, broken: 0 }
const differences: { number: number; ours: string; xmllint: Verdict; text: string }[] = []
const recorded: Verdict[] = []
let waiting: string[] = []
let judged = 0

async function compare(): Promise<void> {
  const theirs = await judgeByXmllint(waiting)
  if (!theirs) throw new Error('xmllint is not on the PATH: install the package libxml2-utils.')
  for (const [place, text] of waiting.entries()) {
    const [ours, xmllint] = [await judge(text), theirs[place] ?? 'broken']
    counts[xmllint] += 1
    recorded.push(xmllint)
    if (!isSame(ours, xmllint)) differences.push({ number: judged + place, ours, xmllint, text })
  }
  judged += waiting.length
  waiting = []
}

for (const text of mutate(readSamples(), { seed, count })) {
  hash.update(text)
  waiting.push(text)
  if (waiting.length === FILES_AT_ONCE) await compare()
}
if (waiting.length > 0) await compare()

if (values.record) {
  const fixture = { seed, sha256: hash.digest('hex'), verdicts: recorded.map((each) => each.charAt(0)).join('') }
  writeFileSync(values.record, `${JSON.stringify(fixture, null, 2)}\n`)
}
const figures = { files: judged, seed, ...counts, differences: differences.length }
if (values.json) console.log(JSON.stringify(figures))
else {
  for (const { number, ours, xmllint, text } of differences.slice(0, 5))
    console.log(`file ${number}: ${ours} here, ${xmllint} by xmllint\n${text}\n`)
  console.log(
    `${judged} files: ${counts.valid} valid, ${counts.invalid} invalid, ${counts.broken} not well-formed; ${differences.length} judged differently`,
  )
}
process.exit(differences.length === 0 ? 0 : 1)
