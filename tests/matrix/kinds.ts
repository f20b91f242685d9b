/** For whom the rows are written. `right` is the person for whom the page is made: an employer's own user with all it needs. */
export const kinds = [
  'anonymous',
  'otherEnterprise',
  'endedMandate',
  'missingPermission',
  'tooLowLevel',
  'right',
  'worker',
  'agent',
] as const
export type Kind = (typeof kinds)[number]

/** Everybody who knocks; each is answered like one of the written kinds. */
export const knockers = [
  'anonymous',
  'expiredSession',
  'endedSession',
  'withoutProfile',
  'removedUser',
  'missingPermission',
  'onlyConsultation',
  'onlyEBox',
  'onlyAccessManagement',
  'tooLowLevel',
  'right',
  'otherEnterprise',
  'officeUser',
  'officeUserOfOthers',
  'endedMandate',
  'worker',
  'otherWorker',
  'agent',
] as const
export type Knocker = (typeof knockers)[number]
