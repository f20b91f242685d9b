import type { Transaction } from '../../db/transaction.ts'
import { computeValueOn, parseCalendarDay } from '../../domain/legal-parameters/dated-value.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { computeClosedMonths, computeMonthDueDate } from '../../domain/to-do/missing-data.ts'

/** The deadlines that hold on that day. Throws when a parameter has no value: a fault of the installation. */
export async function readToDoTerms(tx: Transaction, today: LocalDate) {
  const parameters = await tx.legalParameters.list()
  const get = (name: string, date: LocalDate): number => {
    const value = computeValueOn(parameters, name, date)?.value
    if (value === null || value === undefined) throw new Error(`legal parameter ${name} has no value on ${date}`)
    return value
  }
  const duty = {
    startDate: parseCalendarDay(get('dutyStartDate', today)),
    computeDelayDays: (monthEnd: LocalDate) => get('missingDataDelay', monthEnd),
  }
  return {
    today,
    nextDueDate: computeMonthDueDate(today, duty.computeDelayDays),
    months: computeClosedMonths(duty, today),
    transmissionDelayDays: get('transmissionDelay', today),
  }
}
