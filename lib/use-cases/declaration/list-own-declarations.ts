import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { computeSumCents } from '../../domain/euro-cents.ts'
import { type LocalDate, yearOf } from '../../domain/local-date.ts'
import type { OwnYear } from '../../domain/overview/overview.ts'
import { requireWorkerActor } from '../actor/require.ts'

const incomeYear = (declaration: DeclarationRecord) => yearOf(declaration.calculationPeriod.startDate)

function sumOf(declarations: readonly DeclarationRecord[], status: 'accepted' | 'processing') {
  return computeSumCents(declarations.filter((each) => each.status === status).map((each) => each.totalCents))
}

/** What employers declared of this worker in a year, the current one unless asked otherwise; cancelled and refused ones left out. */
export async function listOwnDeclarations(actor: Actor, year: number | null, today: LocalDate): Promise<OwnYear> {
  const { workerId } = requireWorkerActor(actor)
  const shownYear = year ?? yearOf(today)
  return inReading(actor, async (tx) => {
    const all = await tx.declarations.list({ workerIds: [workerId] })
    const counting = all.filter((each) => each.status === 'accepted' || each.status === 'processing')
    const own = counting.filter((each) => incomeYear(each) === shownYear)
    const employerNames = await tx.enterprises.listNames(own.map((each) => each.employerId))
    return {
      year: shownYear,
      years: [...new Set(counting.map(incomeYear))].sort((first, second) => second - first),
      declarations: own.map(({ declarationId, employerId, status, calculationPeriod, payslipReference, ...rest }) => ({
        declarationId,
        employerName: employerNames.get(employerId) ?? '',
        status,
        calculationPeriod,
        payslipReference,
        totalCents: rest.totalCents,
        receivedAt: rest.createdAt,
      })),
      acceptedCents: sumOf(own, 'accepted'),
      processingCents: sumOf(own, 'processing'),
    }
  })
}
