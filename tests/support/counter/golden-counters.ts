import { readdirSync, readFileSync } from 'node:fs'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import type { CounterDeclaration, CounterFacts, CounterVersion, PensionDays } from '@/lib/domain/counter/facts.ts'
import { endOfMonth } from '@/lib/domain/local-date.ts'
import { aVersion, shippedValues } from '../../factories/counter.ts'
import { cents, day, range } from '../../factories/values.ts'

/** One payslip of `wage` in each of these months, or a declaration with its versions. */
type GoldenDeclaration =
  | { employer: string; year: number; months: number[]; wage: string }
  | { employer: string; versions: GoldenVersion[] }

interface GoldenVersion {
  kind?: CounterVersion['kind']
  status?: CounterVersion['status']
  startDate: string
  endDate: string
  wage?: string
  premiums?: string[]
  received?: string
  channel?: CounterVersion['channel']
  reference?: string
}

/** A counter as a lawyer would write it: euros with a point, what is expected beside what was sent. */
export interface GoldenCounter {
  path: string
  title: string
  source: string
  year: number
  today?: string
  pensions?: { kind: PensionDays['kind']; startDate: string; endDate?: string }[]
  declarations: GoldenDeclaration[]
  expected: Record<string, unknown>
}

const folder = new URL('../../fixtures/counters/', import.meta.url)

export function readGoldenCounters(): GoldenCounter[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, ...JSON.parse(readFileSync(new URL(path, folder), 'utf8')) }))
}

/** `1234.5` has no place in these files: two decimals, read digit by digit. */
function toCents(euros: string) {
  const [, whole, decimals] = /^(\d+)\.(\d\d)$/.exec(euros) ?? []
  if (whole === undefined) throw new Error(`"${euros}" is not an amount with two decimals`)
  return cents(Number(whole) * 100 + Number(decimals))
}

function toEuros(amount: number | null): string | null {
  return amount === null ? null : `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
}

function toVersion(golden: GoldenVersion, place: number): CounterVersion {
  const receivedAt = new Date(`${golden.received ?? golden.endDate}T10:00:00Z`)
  return aVersion({
    number: place + 1,
    kind: golden.kind ?? 'original',
    status: golden.status ?? 'accepted',
    calculationPeriod: range(golden.startDate, golden.endDate),
    payslipReference: golden.reference ?? null,
    wageCents: toCents(golden.wage ?? '0.00'),
    premiumCents: cents((golden.premiums ?? []).reduce((sum, premium) => sum + toCents(premium), 0)),
    channel: golden.channel ?? 'web',
    receivedAt,
    decidedAt: golden.status === 'processing' ? null : receivedAt,
  })
}

function toDeclarations(golden: GoldenDeclaration, place: number): CounterDeclaration[] {
  const employer = { employerId: golden.employer, employerName: golden.employer }
  if ('versions' in golden)
    return [{ ...employer, declarationId: `${place}`, versions: golden.versions.map(toVersion) }]
  return golden.months.map((month) => {
    const startDate = day(`${golden.year}-${String(month).padStart(2, '0')}-01`)
    const version = toVersion({ startDate, endDate: endOfMonth(startDate), wage: golden.wage }, 0)
    return { ...employer, declarationId: `${place}-${month}`, versions: [version] }
  })
}

export function toFacts({ year, today, pensions = [], declarations }: GoldenCounter): CounterFacts {
  return {
    year,
    today: day(today ?? `${year + 1}-01-15`),
    declarations: declarations.flatMap(toDeclarations),
    pensionDays: pensions.map(({ kind, startDate, endDate }) => ({
      kind,
      startDate: day(startDate),
      endDate: endDate === undefined ? null : day(endDate),
    })),
    values: shippedValues,
  }
}

const limitWords = ({ limit }: Counter) =>
  'limitCents' in limit ? `${limit.kind} ${toEuros(limit.limitCents)}` : limit.kind

/** The counter in the words of the golden files. */
export function toGolden(counter: Counter): Record<string, unknown> {
  const earned = counter.months.filter(({ totalCents }) => totalCents > 0)
  const paying = counter.employers.filter(({ totalCents }) => totalCents > 0)
  const withdrawn = counter.withdrawn.reduce((sum, line) => sum + line.amountCents, 0)
  return {
    situation: counter.situation,
    limit: limitWords(counter),
    firstPensionDay: counter.firstPensionDay,
    total: toEuros(counter.totalCents),
    counted: toEuros(counter.countedCents),
    apart: toEuros(counter.apartCents),
    remaining: toEuros(counter.remainingCents),
    over: toEuros(counter.overCents),
    share: counter.permille === null ? null : (counter.permille / 10).toFixed(1),
    tone: counter.tone,
    processing: toEuros(counter.processingCents),
    expected: toEuros(counter.expectedCents),
    withdrawn: toEuros(withdrawn),
    lines: counter.lines.length,
    employers: Object.fromEntries(paying.map((each) => [each.employerName, toEuros(each.totalCents)])),
    months: Object.fromEntries(earned.map(({ month, totalCents }) => [String(month), toEuros(totalCents)])),
  }
}
