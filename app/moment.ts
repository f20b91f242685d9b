import { cache } from 'react'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { type LocalDate, todayInBrussels } from '@/lib/domain/local-date.ts'

/** The moment of this request and its day in Brussels: the clock is read in one place, use-cases and rules receive it. */
export const currentMoment: () => { now: Date; today: LocalDate } = cache(() => {
  const now = requestMoment()
  return { now, today: todayInBrussels(now) }
})
