import type { PageNeed } from '@/lib/auth/actor.ts'
import { WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'

/** What sending files and reading their answers asks for. */
export const batchNeed: Omit<PageNeed, 'kept'> = { permissions: ['technicalChannels'], level: WAGE_DATA_LEVEL }
