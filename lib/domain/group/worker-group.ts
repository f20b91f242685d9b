import { computeSearchName } from '../search-name.ts'
import type { DraftQuality } from '../transmission/draft.ts'
import type { WorkerName } from '../transmission/draft-view.ts'

/** Longest name of a group, in characters [ours]. */
export const GROUP_NAME_LENGTH = 60

export interface GroupMember {
  worker: WorkerName
  /** With what his form begins (`keepTemplate`); empty: nothing was known when the group was made. */
  qualities: readonly DraftQuality[]
}

/** Workers whom an employer chooses together: "Cuisine week-end". */
export interface WorkerGroup {
  groupId: string
  name: string
  members: readonly GroupMember[]
}

/** A group in a list. */
export interface GroupEntry {
  groupId: string
  name: string
  memberCount: number
}

/** What of a group can be chosen in the wage period of a draft. */
export interface GroupChoice {
  name: string
  presentIds: readonly string[]
  /** Without a Dimona in those days. */
  missing: readonly WorkerName[]
}

/** A group of which some workers stand in a draft with a template. */
export interface TemplateOffer {
  groupId: string
  name: string
  lineIds: readonly string[]
  /** Of those, how many have a form that nobody has touched. */
  untouchedCount: number
}

/** Why a name will not do. */
export type GroupNameProblem = 'missing' | 'tooLong' | 'taken'

/**
 * What a template keeps of a calculation: category, type and how often a premium is paid; amounts only when asked for, since they
 * change from one calculation to the next. Never dates.
 */
export function keepTemplate(
  qualities: readonly DraftQuality[],
  { isWithAmounts }: { isWithAmounts: boolean },
): DraftQuality[] {
  return qualities.map(({ employerCategory, workerType, grossWageCents, premiums }) => ({
    ...(employerCategory !== undefined && { employerCategory }),
    ...(workerType !== undefined && { workerType }),
    ...(isWithAmounts && grossWageCents !== undefined && { grossWageCents }),
    premiums: premiums.map(({ amountCents, frequencyMonths }) => ({
      ...(isWithAmounts && amountCents !== undefined && { amountCents }),
      ...(frequencyMonths !== undefined && { frequencyMonths }),
    })),
  }))
}

/** As it is kept: no space around, single ones within. */
export function tidyGroupName(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ')
}

/** What is wrong with a name by itself; one that is all signs cannot be told from another. */
export function checkGroupName(name: string): Exclude<GroupNameProblem, 'taken'> | null {
  if (computeSearchName(name) === '') return 'missing'
  return name.length > GROUP_NAME_LENGTH ? 'tooLong' : null
}
