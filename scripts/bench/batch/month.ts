import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { addMonths, type LocalDate, startOfMonth, todayInBrussels } from '../../../lib/domain/local-date.ts'
import type { LoadedEmployer } from './country.ts'

/** What a file says, added up while it is written: nothing of the program takes part. */
export interface Expected {
  forms: number
  accepted: number
  refused: number
  /** In force after the last Form. */
  declarations: number
  totalCents: number
}

const DAYS = 7
const EVERY_REFUSED = 33
const EVERY_CHANGED = 100
const CATEGORY = '017'
const UNUSED_CATEGORY = '210'
const month = startOfMonth(addMonths(todayInBrussels(new Date()), -1))
const dayOf = (number: number) => `${month.slice(0, 8)}${String(number).padStart(2, '0')}` as LocalDate

interface Payslip {
  employer: LoadedEmployer
  ssin: string
  reference: string
  week: number
  cents: number
  category: string
  status: 0 | 1 | 3
}

function calculationOf({ week, cents, category }: Payslip): string {
  const [start, end] = [dayOf(1 + week * DAYS), dayOf((1 + week) * DAYS)]
  const element = (code: string, amount: number, rest = '') =>
    `<FinancialElement><FinancialElementType>1</FinancialElementType><FinancialElementCode>${code}</FinancialElementCode><Amount>${amount}</Amount>${rest}</FinancialElement>`
  return `<Calculation><CalculationPeriodStartingDate>${start}</CalculationPeriodStartingDate><CalculationPeriodEndingDate>${end}</CalculationPeriodEndingDate><CalculationDate>${end}</CalculationDate><Features><ValidityPeriodStartingDate>${start}</ValidityPeriodStartingDate><ValidityPeriodEndingDate>${end}</ValidityPeriodEndingDate><EmployerClass>${category}</EmployerClass><WorkerCode>050</WorkerCode>${element('0001001000', cents)}${element('0002001000', 1000, '<BonusPaymentFrequency>1</BonusPaymentFrequency>')}</Features></Calculation>`
}

function formOf(payslip: Payslip): string {
  const { employer, ssin, reference, status } = payslip
  return `<Form><Identification>FLXWAGE</Identification><FormCreationDate>${dayOf(28)}</FormCreationDate><FormCreationHour>09:14:02.000</FormCreationHour><AttestationStatus>${status}</AttestationStatus><TypeForm>SU</TypeForm><Debtor><NOSSRegistrationNbr>${employer.nssoNumber}</NOSSRegistrationNbr><CompanyID>${employer.enterpriseNumber}</CompanyID><Beneficiary><INSS>${ssin}</INSS><Relation><RelationType>1</RelationType><Reference><ReferenceType>10</ReferenceType><ReferenceOrigin>8</ReferenceOrigin><ReferenceNbr>${reference}</ReferenceNbr></Reference>${status === 3 ? '' : calculationOf(payslip)}</Relation></Beneficiary></Debtor></Form>\n`
}

/** A change of a payslip: a cancellation every second time. */
function changeOf(payslip: Payslip, number: number): Payslip {
  const isCancelled = number % (2 * EVERY_CHANGED) === 1
  return isCancelled ? { ...payslip, status: 3 } : { ...payslip, status: 1, cents: payslip.cents + 1 }
}

function payslipOf(employer: LoadedEmployer, place: number, number: number): Payslip {
  const { ssins } = employer
  return {
    employer,
    ssin: ssins[place % ssins.length] ?? '',
    week: Math.floor(place / ssins.length),
    status: 0,
    reference: `P${number}`,
    cents: 10_000 + (number % 500) * 10,
    category: number % EVERY_REFUSED === 0 ? UNUSED_CATEGORY : CATEGORY,
  }
}

/** Payslips of a month by employer and worker, 3 % of them wrong; each hundredth Form changes the one before it. */
function* listPayslips(employers: readonly LoadedEmployer[], count: number): Generator<Payslip> {
  const each = Math.ceil(count / employers.length)
  let last = null as Payslip | null
  for (let number = 0; number < count; number++) {
    const employer = employers[Math.floor(number / each)]
    if (!employer) return
    const isChange: boolean = number % EVERY_CHANGED === 1 && last?.category === CATEGORY && last.status === 0
    last = last && isChange ? changeOf(last, number) : payslipOf(employer, number % each, number)
    yield last
  }
}

function add(expected: Expected, { status, cents, category }: Payslip): void {
  const totalCents = cents + 1000
  expected.forms += 1
  if (category === UNUSED_CATEGORY) {
    expected.refused += 1
    return
  }
  expected.accepted += 1
  if (status === 0) expected.declarations += 1
  if (status === 3) expected.declarations -= 1
  expected.totalCents += status === 0 ? totalCents : status === 1 ? 1 : -totalCents
}

/** Writes one piece of so many Forms. */
export async function writeMonth(file: string, employers: readonly LoadedEmployer[], count: number): Promise<Expected> {
  const expected = { forms: 0, accepted: 0, refused: 0, declarations: 0, totalCents: 0 }
  const out = createWriteStream(file)
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<FLXWAGE xmlns="http://socialsecurity.be/xml/ns/FLXWAGE">\n')
  for (const payslip of listPayslips(employers, count)) {
    add(expected, payslip)
    if (!out.write(formOf(payslip))) await once(out, 'drain')
  }
  out.end('</FLXWAGE>\n')
  await once(out, 'finish')
  return expected
}
