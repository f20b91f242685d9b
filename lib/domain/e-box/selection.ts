import type { Permission } from '../actor.ts'
import { type EBoxKind, eBoxKinds, isMandateKind } from './message.ts'

/** Lists of the e-Box: what came and was not put away, the unread of it, what leaves soon, what was put away. */
export const eBoxViews = ['inbox', 'unread', 'expiring', 'archived'] as const
export type EBoxView = (typeof eBoxViews)[number]

/** What can be done with messages, one or several. */
export const eBoxMarks = ['read', 'unread', 'archived', 'restored'] as const
export type EBoxMark = (typeof eBoxMarks)[number]

/** Whether such a message speaks of somebody's wages; of a set of files it says how many, and of nobody. */
function isAboutWages(kind: EBoxKind): boolean {
  return !isMandateKind(kind) && kind !== 'batchReceipt' && kind !== 'batchResult'
}

/** Each of them opens what is inside a message about wages (portal: e-Box Entreprise). */
export const wagePermissions = ['flexiAtWork', 'dimonaConsultation'] as const satisfies Permission[]

export function canReadWages(permissions: readonly Permission[]): boolean {
  return wagePermissions.some((permission) => permissions.includes(permission))
}

/** The categories somebody with these permissions finds in the e-Box. */
export function computeReadableKinds(permissions: readonly Permission[]): readonly EBoxKind[] {
  return canReadWages(permissions) ? eBoxKinds : eBoxKinds.filter((kind) => !isAboutWages(kind))
}

/** What somebody asks of an e-Box. */
export interface EBoxQuery {
  view: EBoxView
  /** One category alone; absent: every one this person may read. */
  kind?: EBoxKind
  search?: string
  workerId?: string
  cursor?: string
  pageSize: number
}
