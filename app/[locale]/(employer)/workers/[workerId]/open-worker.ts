import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { requireEmployer } from '@/lib/auth/actor.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'

/** The worker of this page, read once a request: the title needs the name too. */
export const openWorker = cache(async (workerId: string) =>
  readWorker(await requireEmployer(), workerId, currentMoment().now),
)

/** The declaration of this page, read once a request. */
export const openDeclaration = cache(async (declarationId: string) =>
  readDeclaration(await requireEmployer(), declarationId, currentMoment().now),
)
