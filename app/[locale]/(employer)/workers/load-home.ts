import {
  type AskedOverview,
  parseOverviewQuery,
  type SearchParams,
  textOf,
} from '@/lib/channels/web/parse-overview-query.ts'
import { type EmployerActor, WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { type LocalDate, yearOf } from '@/lib/domain/local-date.ts'
import type { OverviewPage, RefusedEntry } from '@/lib/domain/overview/overview.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import type { ToDoSummary } from '@/lib/domain/to-do/to-do.ts'
import type { DraftEntry, ReceiptView } from '@/lib/domain/transmission/draft-view.ts'
import { listOverview } from '@/lib/use-cases/declaration/list-overview.ts'
import { listRefusedDeclarations } from '@/lib/use-cases/declaration/list-refused-declarations.ts'
import { readToDoSummary } from '@/lib/use-cases/to-do/read-to-do-summary.ts'
import { listDrafts } from '@/lib/use-cases/transmission/list-drafts.ts'
import { readReceipt } from '@/lib/use-cases/transmission/read-receipt.ts'
import type { Visit } from '../employer-page.tsx'
import { unreadCountOf } from '../unread-count.ts'

export type NumberProblem = 'unknown' | 'unfinished'

/** What home shows. */
export interface Home extends Visit {
  asked: AskedOverview
  /** Why a search by number found nobody. */
  numberProblem: NumberProblem | null
  page: OverviewPage | null
  drafts: readonly DraftEntry[]
  refused: readonly RefusedEntry[]
  unreadCount: number
  /** Null for whoever only consults. */
  toDo: ToDoSummary | null
  receipt: ReceiptView | null
  canEnter: boolean
}

/** What home shows of each; the list has all. */
const shownLimit = 5

export async function loadHome(actor: EmployerActor, params: SearchParams, visit: Visit): Promise<Home> {
  const receipt = await findReceipt(actor, textOf(params.receipt, 36))
  const asked = parseOverviewQuery(params, usualYear(receipt, visit.today))
  const numberProblem = (['unknown', 'unfinished'] as const).find((each) => each === params.number) ?? null
  const canEnter = mayEnter(actor)
  const [page, drafts, refused, unreadCount, toDo] = await Promise.all([
    asked.query && !numberProblem ? listOverview(actor, asked.query) : null,
    canEnter ? listDrafts(actor, visit.now) : [],
    canEnter ? listRefusedDeclarations(actor, shownLimit) : [],
    unreadCountOf(actor),
    canEnter ? readToDoSummary(actor, shownLimit, visit.now) : null,
  ])
  return { ...visit, asked, numberProblem, page, drafts, refused, unreadCount, toDo, receipt, canEnter }
}

/** The current calendar year; right after sending, the year of what was sent, or the person would not see it. */
function usualYear(receipt: ReceiptView | null, today: LocalDate): number {
  return yearOf(receipt?.workers[0]?.calculationPeriod.startDate ?? today)
}

/** Whether the buttons that enter or change wage data are offered; the use-cases decide for themselves. */
export function mayEnter({ permissions, level }: EmployerActor): boolean {
  return permissions.includes('dimonaConsultation') && permissions.includes('flexiAtWork') && level >= WAGE_DATA_LEVEL
}

/** The receipt named by the address; anybody can type an id there, so one that is not ours shows nothing. */
export async function findReceipt(actor: EmployerActor, transmissionId: string): Promise<ReceiptView | null> {
  if (!/^[0-9a-f-]{36}$/.test(transmissionId)) return null
  try {
    return await readReceipt(actor, transmissionId)
  } catch (refusal) {
    if (refusal instanceof NotFound || refusal instanceof AccessRefused) return null
    throw refusal
  }
}
