import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prisma } from '../lib/db/client.ts'
import { toColumn } from '../lib/db/dates.ts'
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

/** Values are added and never edited, except that an open one gets the end which its successor gives it. */
async function loadValues(values: readonly DatedValue[]): Promise<void> {
  const rows = values.map(({ startDate, endDate, lastCheckedDate, ...value }) => ({
    ...value,
    startDate: toColumn(startDate),
    endDate: toColumnOrNull(endDate),
    lastCheckedDate: toColumn(lastCheckedDate),
  }))
  await prisma.legalParameter.createMany({ data: rows, skipDuplicates: true })
  const open = await prisma.legalParameter.findMany({ where: { endDate: null } })
  for (const { name, startDate } of open) {
    const ended = rows.find((row) => row.name === name && row.startDate.getTime() === startDate.getTime())
    if (!ended?.endDate) continue
    await prisma.legalParameter.update({
      where: { name_startDate: { name, startDate } },
      data: { endDate: ended.endDate },
    })
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
