import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseForms } from '../../lib/channels/batch/parse-forms.ts'
import { presentLocation } from '../../lib/channels/batch/present-location.ts'
import { presentAnomalyValues } from '../../lib/channels/web/present-anomaly.ts'
import { type FormAnswer, isRefused } from '../../lib/domain/batch/answer.ts'
import { checkForms, type PublicLaw, uncheckedCodes } from '../../lib/domain/batch/check-forms.ts'
import type { FileError } from '../../lib/domain/batch/file-error.ts'
import { parseParameterFile } from '../../lib/domain/legal-parameters/dated-value.ts'
import { employerCategoryFile } from '../../lib/domain/legal-parameters/employer-category-file.ts'
import { todayInBrussels } from '../../lib/domain/local-date.ts'
import { createTranslator } from '../../lib/i18n/translator.ts'

// `npm run validate -- FILE`: what the schema and the rules say of a FLXWAGE file, with neither database nor server; nothing is kept.
// Ends with 0 when every declaration would pass, 1 when something is refused, 2 when there is no file to read.

const parameters = resolve(import.meta.dirname, '../../prisma/parameters')
const categories = 'employer-categories.json'
const t = createTranslator('en', 'anomalies')

/** As it is shipped; invented people pass where the demonstration would let them. */
function readLaw(): PublicLaw {
  const read = (name: string): unknown => JSON.parse(readFileSync(resolve(parameters, name), 'utf8'))
  return {
    values: readdirSync(parameters)
      .filter((name) => name !== categories)
      .flatMap((name) => parseParameterFile(read(name))),
    categories: employerCategoryFile.parse(read(categories)).categories,
    syntheticPeople: process.env.DEMO === '0' ? 'refused' : 'allowed',
    today: todayInBrussels(new Date()),
  }
}

function printError({ code, fileName, lineNumber, columnNumber, detail }: FileError): void {
  const place = lineNumber === null ? '' : `:${lineNumber}:${columnNumber}`
  console.log(`${fileName}${place}  ${code}  ${detail}`.trimEnd())
}

function printAnswer(answer: FormAnswer, fileName: string): void {
  for (const anomaly of answer.anomalies) {
    const words = t(anomaly.code, presentAnomalyValues(anomaly, 'en'))
    console.log(
      `${fileName}:${answer.lineNumber}  ${anomaly.code}  ${anomaly.severity}  ${presentLocation(answer, anomaly.path)}`,
    )
    console.log(`    ${words}`)
  }
}

async function validate(file: string): Promise<boolean> {
  const fileName = basename(file)
  const counts = { accepted: 0, refused: 0, errors: 0 }
  const parts = parseForms({ fileName, pieceNumber: 1, bytes: createReadStream(file) })
  for await (const { answers = [], errors = [] } of checkForms(parts, readLaw())) {
    for (const error of errors) printError(error)
    counts.errors += errors.length
    for (const answer of answers) {
      printAnswer(answer, fileName)
      counts[isRefused(answer) ? 'refused' : 'accepted'] += 1
    }
  }
  if (counts.errors > 0) console.log(`The file cannot be read: ${counts.errors} errors. Nothing of it would be kept.`)
  else
    console.log(
      `${counts.accepted} would be accepted, ${counts.refused} refused. Not checked here: ${uncheckedCodes.join(', ')}.`,
    )
  return counts.errors + counts.refused === 0
}

const [file] = process.argv.slice(2)
try {
  if (!file) throw new Error('usage: npm run validate -- FILE')
  process.exitCode = (await validate(resolve(process.env.INIT_CWD ?? '.', file))) ? 0 : 1
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 2
}
