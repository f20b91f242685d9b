import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkCaseFile } from '../lib/domain/identifiers/case-file.ts'
import { todayInBrussels } from '../lib/domain/local-date.ts'

// `npm run check:identifiers -- FILE.json`: runs a file of cases against our checks, strict.
// Ends with 0 when all agree, 1 when some do not, 2 when the file cannot be used.

const file = process.argv[2]
try {
  if (!file) throw new Error('usage: npm run check:identifiers -- FILE.json')
  const content: unknown = JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8'))
  const { agreed, disagreements } = checkCaseFile(content, todayInBrussels(new Date()))
  for (const disagreement of disagreements) console.log(disagreement)
  console.log(`${agreed} agree, ${disagreements.length} disagree`)
  process.exitCode = disagreements.length > 0 ? 1 : 0
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 2
}
