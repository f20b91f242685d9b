import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toColumn } from '../lib/db/dates.ts'
import { type LegalParameter, Prisma } from '../lib/db/generated/client.ts'
import { prisma } from '../lib/db/owner-client.ts'
import { type DatedValue, parseParameterFile } from '../lib/domain/legal-parameters/dated-value.ts'
import {
  type EmployerCategoryFile,
  employerCategoryFile,
} from '../lib/domain/legal-parameters/employer-category-file.ts'
import type { LocalDate } from '../lib/domain/local-date.ts'

const folder = new URL('parameters/', import.meta.url)
const CATEGORIES = 'employer-categories.json'

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const toColumnOrNull = (date: LocalDate | null) => date && toColumn(date)

/** What two rows of one parameter and day have in common when nothing about them has changed. */
function contentOf({ edition: _, recordedAt: __, value, ...row }: LegalParameter): string {
  const facts = { ...row, value: value === null ? null : Number(value) }
  return JSON.stringify(Object.entries(facts).sort(([first], [second]) => (first < second ? -1 : 1)))
}

/**
 * Files are the lower layer: what agents entered at the desk stands in a table of its own, which is not touched here. A row is
 * added and never edited; a file that says something else than before about a day adds an edition.
 */
async function loadValues(values: readonly DatedValue[]): Promise<void> {
  const known = new Map<string, LegalParameter>()
  for (const row of await prisma.legalParameter.findMany({ orderBy: { edition: 'asc' } })) known.set(keyOf(row), row)
  const rows = values
    .map(toRow)
    .map((row) => ({ ...row, edition: (known.get(keyOf(row))?.edition ?? 0) + 1 }))
    .filter((row) => {
      const before = known.get(keyOf(row))
      return !before || contentOf(before) !== contentOf({ ...row, recordedAt: before.recordedAt })
    })
  await prisma.legalParameter.createMany({ data: rows, skipDuplicates: true })
}

const keyOf = ({ name, startDate }: Pick<LegalParameter, 'name' | 'startDate'>) => `${name} ${startDate.toISOString()}`

function toRow({ startDate, endDate, lastCheckedDate, value, ...rest }: DatedValue) {
  return {
    ...rest,
    value: value === null ? null : new Prisma.Decimal(value),
    startDate: toColumn(startDate),
    endDate: toColumnOrNull(endDate),
    lastCheckedDate: toColumn(lastCheckedDate),
  }
}

async function loadCategories({ categories }: EmployerCategoryFile): Promise<void> {
  const rows = categories.map(({ code, startDate, endDate, labelFr, labelNl, jointCommittees, flexi }) => ({
    code,
    validStartDate: toColumn(startDate),
    validEndDate: toColumnOrNull(endDate),
    labelFr,
    labelNl,
    jointCommittees,
    flexi,
  }))
  await prisma.employerCategory.createMany({ data: rows, skipDuplicates: true })
}

/** Loads what the files of `parameters/` hold and the database does not; a second call changes nothing. */
export async function loadParameters(): Promise<void> {
  const files = readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith('.json') && file !== CATEGORIES)
  await loadValues(files.flatMap((file) => parseParameterFile(read(file))))
  await loadCategories(employerCategoryFile.parse(read(CATEGORIES)))
}
