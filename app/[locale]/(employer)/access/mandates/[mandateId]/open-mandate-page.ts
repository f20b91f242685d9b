import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { requireEmployer } from '@/lib/auth/actor.ts'
import { readMandate } from '@/lib/use-cases/mandate/read-mandate.ts'

export interface MandatePageProps {
  params: Promise<{ mandateId: string }>
}

/** The mandate of this page, read once a request. */
export const openMandatePage = cache(async (mandateId: string) =>
  readMandate(await requireEmployer(), mandateId, currentMoment().now),
)

/** Its title; refused or unknown, that of the refusal. */
export function titleOfMandate(mandateId: string, title: string): Promise<{ title: string }> {
  return titleUnlessRefused(async () => {
    await openMandatePage(mandateId)
    return title
  })
}
