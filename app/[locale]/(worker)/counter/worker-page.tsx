import type { ReactNode } from 'react'
import { type HatVisit, hatPage } from '@/app/hat-page.tsx'
import { requireWorker } from '@/lib/auth/actor.ts'
import type { WorkerActor } from '@/lib/domain/actor.ts'

/** A page of a worker, in its frame. */
export function workerPage(make: (actor: WorkerActor, visit: HatVisit) => Promise<ReactNode>): Promise<ReactNode> {
  return hatPage({ requireHat: requireWorker, places: ['declarations'], current: 'declarations' }, make)
}
