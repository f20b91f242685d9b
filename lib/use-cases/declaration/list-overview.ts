import type { OverviewListRow } from '../../db/declaration/overview-selection.ts'
import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { OverviewEntry, OverviewPage, OverviewQuery } from '../../domain/overview/overview.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

function toEntry({ lastStartDate, lastEndDate, ...row }: OverviewListRow): OverviewEntry {
  return { ...row, lastCalculationPeriod: { startDate: lastStartDate, endDate: lastEndDate } }
}

const keysOf = ({ lastStartDate, lastEndDate, workerId }: OverviewListRow) => [lastStartDate, lastEndDate, workerId]

/**
 * Workers with a declaration or draft whose calculation period touches the range. The last period is that of the
 * declarations; of the drafts only where there is no declaration.
 */
export async function listOverview(actor: Actor, query: OverviewQuery): Promise<OverviewPage> {
  const { employerId } = requireEmployerActor(actor, toConsult)
  const { cursor, pageSize, ...filter } = query
  const position = parseCursor(cursor, 3)
  return inReading(actor, async (tx) => {
    const selection = { ...filter, position, pageSize }
    const found = await tx.overviewRows.readPage(employerId, selection)
    const { totalCount, processingCount } = found
    const { rows, ...cursors } = toPage(found.rows, pageSize, position, keysOf)
    return {
      rows: rows.map(toEntry),
      totalCount,
      processingCount,
      ...cursors,
      lastYearWithDeclarations: totalCount === 0 ? await tx.overviewRows.findLastYear(employerId) : null,
    }
  })
}
