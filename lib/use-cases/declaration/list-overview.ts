import type { Actor } from '../../domain/actor.ts'
import type { OverviewPage, OverviewQuery } from '../../domain/overview/overview.ts'

export async function listOverview(actor: Actor, query: OverviewQuery): Promise<OverviewPage> {
  throw new Error('not written yet')
}
