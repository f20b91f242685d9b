import type { Permission } from '@/lib/domain/actor.ts'
import { type Kind, type Knocker, kinds } from './kinds.ts'

/**
 * `shown`: the page, or whatever the action does. `signIn`, `profile`: led to sign-in or to the choice of a profile.
 * `refused`: 403, what is missing in words. `notFound`: 404, the same for what is unknown and what is somebody else's.
 */
export type Outcome = 'shown' | 'signIn' | 'profile' | 'refused' | 'notFound'

export type Expected = Record<Kind, Outcome>

export interface Ids {
  transmissionId: string
  lineId: string
  /** What was handed in for the draft. */
  importId: string
  /** Declarations ticked to be cancelled together. */
  bulkId: string
  /** A group of workers. */
  groupId: string
  sentId: string
  workerId: string
  declarationId: string
  messageId: string
  /** A value entered by another agent. */
  proposalId: string
  /** A payslip of the worker who knocks, and what he disputes of another employer's. */
  ownPayslipId: string
  /** A dispute about a payslip of the brasserie. */
  disputeId: string
  attestationId: string
  /** A user of the brasserie, and its chief access manager. */
  membershipId: string
  ownMembershipId: string
  invitationId: string
  /** A mandate that the brasserie has given. */
  mandateId: string
  /** A set that the outside receiver refused. */
  exportId: string
  /** A certificate by which the brasserie signs. */
  certificateId: string
}

export interface Row {
  /** `…/page.tsx`, `…/route.ts#POST`, `…/actions.ts#save`. */
  entry: string
  /** Without the language; of an action, the page it is posted from. */
  address: (ids: Ids) => string
  expected: Expected
  /** The permission that `missingPermission` lacks. */
  lacking?: Permission
  /** Bound arguments of an action. */
  bound?: (ids: Ids) => unknown[]
  fields?: (ids: Ids) => Record<string, string>
  /** Who is answered otherwise than the kind he is like. */
  others?: Partial<Record<Knocker, Outcome>>
  /** What a thing of somebody else's answers, where that is not what another enterprise is told. */
  strange?: Outcome
  /** Who is told that a thing of somebody else's does not exist, where for his own he is told what he lacks. */
  strangers?: readonly Knocker[]
}

function same(outcome: Outcome): Expected {
  return Object.fromEntries(kinds.map((kind) => [kind, outcome])) as Expected
}

/** Public pages. */
export const everybody = same('shown')
/** Addresses without anything behind them. */
export const nobody = same('notFound')
/** Steps of a sign-in, which belong to the browser that began it: any other starts again. */
export const ownSignInOnly = same('signIn')
/** Anybody signed in, whatever hat he wears. */
export const signedIn: Expected = { ...same('shown'), anonymous: 'signIn' }
/** The choice of a profile comes back to itself. */
export const choosing: Expected = { ...same('profile'), anonymous: 'signIn' }

/** For employers, about themselves: another enterprise sees its own data here. */
export const ownPage: Expected = {
  anonymous: 'signIn',
  otherEnterprise: 'shown',
  endedMandate: 'profile',
  missingPermission: 'refused',
  tooLowLevel: 'refused',
  right: 'shown',
  worker: 'refused',
  agent: 'refused',
}

/** For employers, about a thing with an id: another enterprise does not even learn that it exists. */
export const ownThing: Expected = { ...ownPage, otherEnterprise: 'notFound' }

/** The e-Box opens with any key (identity: Levels). */
export const anyKey = (expected: Expected): Expected => ({ ...expected, tooLowLevel: 'shown' })

/** Actions that ask the use-case at once: who lost his hat hears what is missing, with the way to the choice of a profile. */
export const told = (expected: Expected): Expected => ({ ...expected, endedMandate: 'refused' })

const hatOnly: Expected = { ...same('refused'), anonymous: 'signIn', endedMandate: 'profile' }
export const workersOnly: Expected = { ...hatOnly, worker: 'shown' }
export const agentsOnly: Expected = { ...hatOnly, agent: 'shown' }
