import type { Actor } from '../../domain/actor.ts'
import type { Office } from '../../domain/mandate/mandate.ts'
import { readAccess } from '../access/open-access.ts'

export interface OfficeSearch {
  enterpriseName: string
  /** Offices give no mandates. */
  canGive: boolean
  offices: readonly Office[]
  /** More were found than are shown. */
  hasMore: boolean
}

/** More offices than this are a search to narrow. */
const OFFICE_LIMIT = 20

/** Offices by the beginnings of a name or the enterprise number, to give one a mandate; nobody without a search. @throws AccessRefused */
export function listOffices(actor: Actor, search: string, now: Date): Promise<OfficeSearch> {
  return readAccess(actor, now, async ({ enterpriseId }, tx) => {
    const { name: enterpriseName, isOffice } = await tx.enterprises.getBrief(enterpriseId)
    const found = search === '' ? [] : await tx.mandates.listOffices(search, OFFICE_LIMIT + 1)
    return {
      enterpriseName,
      canGive: !isOffice,
      offices: found.slice(0, OFFICE_LIMIT),
      hasMore: found.length > OFFICE_LIMIT,
    }
  })
}
