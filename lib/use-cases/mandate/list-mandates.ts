import type { Actor } from '../../domain/actor.ts'
import {
  computeMandateState,
  type ListedMandate,
  type MandateGroup,
  type MandateState,
} from '../../domain/mandate/mandate.ts'
import type { MandateSide } from '../../domain/mandate/rules.ts'
import { readAccess } from '../access/open-access.ts'

export interface MandateQuery {
  group: MandateGroup
  /** Beginnings of a name, or digits of an enterprise number. */
  search: string
  /** From 1 on. */
  page: number
  pageSize: number
}

export interface MandateList {
  enterpriseName: string
  /** Offices receive mandates, everybody else gives them. */
  side: MandateSide
  mandates: readonly (ListedMandate & { state: MandateState })[]
  /** Whom the search leaves, by group. */
  counts: Record<MandateGroup, number>
  /** How many there are without a search. */
  totalCount: number
}

/** Mandates given or received, one page of one group. @throws AccessRefused */
export function listMandates(actor: Actor, query: MandateQuery, now: Date): Promise<MandateList> {
  return readAccess(actor, now, async ({ enterpriseId, today }, tx) => {
    const { name: enterpriseName, isOffice } = await tx.enterprises.getBrief(enterpriseId)
    const side = isOffice ? 'office' : 'employer'
    const { group, search, page, pageSize } = query
    const selection = { group, search, pageSize, skip: (page - 1) * pageSize, today }
    const mandates = await tx.mandates.list(enterpriseId, side, selection)
    const every = await tx.mandates.count(enterpriseId, side, { today })
    return {
      enterpriseName,
      side,
      mandates: mandates.map((mandate) => ({ ...mandate, state: computeMandateState(mandate, today) })),
      counts: await tx.mandates.count(enterpriseId, side, { search, today }),
      totalCount: every.pending + every.active + every.over,
    }
  })
}
