import { inReading, inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import {
  checkProposedValue,
  type GivenValue,
  type ProposedValueProblem,
} from '../../domain/legal-parameters/check-proposed-value.ts'
import type { Confidence } from '../../domain/legal-parameters/dated-value.ts'
import { findDefinition, type ParameterDefinition } from '../../domain/legal-parameters/definitions.ts'
import { computeProposalState } from '../../domain/legal-parameters/proposal.ts'
import { endOfYear, type LocalDate, todayInBrussels, yearOf } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import { requireAgentActor } from '../actor/require.ts'

export interface ParameterEntry {
  name: string
  /** Of the form that was filled in: a value read in another unit is refused. */
  unit: string
  given: GivenValue
  confidence: Confidence
}

export type SubmittedValue =
  | { kind: 'submitted'; proposalId: string }
  | { kind: 'refused'; problems: readonly ProposedValueProblem[] }

/** An agent proposes a value for the days to come. It changes nothing before a second agent has confirmed it. */
export async function submitParameterValue(actor: Actor, entry: ParameterEntry, now: Date): Promise<SubmittedValue> {
  const { userId } = requireAgentActor(actor)
  const today = todayInBrussels(now)
  const definition = requireDefinition(entry)
  return inTransaction(actor, async (tx) => {
    await tx.parameterProposals.lock(definition.name)
    const problems = await checkEntry(tx, definition, entry.given, today)
    const { startDate, value } = entry.given
    if (problems.length > 0 || startDate.value === null) return { kind: 'refused', problems }
    const { unit, name } = definition
    const proposal = {
      name,
      unit,
      startDate: startDate.value,
      endDate: entry.given.endDate.value ?? usualEnd(definition, startDate.value),
      value: value.value,
      legalReference: entry.given.legalReference,
      confidence: entry.confidence,
      lastCheckedDate: today,
      note: entry.given.note || null,
    }
    const proposalId = await tx.parameterProposals.record({ ...proposal, proposedByUserId: userId, proposedAt: now })
    tx.auditEntries.record({
      at: now,
      action: 'legalParameter.propose',
      subjectKind: 'legalParameter',
      subjectId: proposalId,
      after: proposal,
    })
    return { kind: 'submitted', proposalId }
  })
}

/** What is wrong with an entry, without recording anything: the page of the form asks it. */
export async function checkParameterValue(
  actor: Actor,
  entry: ParameterEntry,
  now: Date,
): Promise<readonly ProposedValueProblem[]> {
  requireAgentActor(actor)
  const definition = requireDefinition(entry)
  return inReading(actor, (tx) => checkEntry(tx, definition, entry.given, todayInBrussels(now)))
}

/** @throws NotFound for a parameter that does not exist, or has another unit */
function requireDefinition({ name, unit }: ParameterEntry): ParameterDefinition {
  const definition = findDefinition(name)
  if (!definition || definition.unit !== unit) throw new NotFound()
  return definition
}

/** The amount of one year says nothing about the next. */
function usualEnd({ isYearly }: ParameterDefinition, startDate: LocalDate): LocalDate | null {
  return isYearly ? endOfYear(yearOf(startDate)) : null
}

async function checkEntry(
  tx: Transaction,
  definition: ParameterDefinition,
  given: GivenValue,
  today: LocalDate,
): Promise<ProposedValueProblem[]> {
  const proposals = await tx.parameterProposals.list(definition.name)
  const deskStartDates = proposals
    .filter((proposal) => ['proposed', 'confirmed', 'withdrawalAsked'].includes(computeProposalState(proposal, today)))
    .map(({ startDate }) => startDate)
  const layers = (await tx.legalParameters.listLayers()).filter(({ name }) => name === definition.name)
  const startDates = [...deskStartDates, ...layers.map(({ startDate }) => startDate)]
  return checkProposedValue(given, { today, definition, deskStartDates, startDates })
}
