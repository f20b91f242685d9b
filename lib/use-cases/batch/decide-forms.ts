import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import type { DecidedVersion } from '../../db/batch/decided-declarations.ts'
import type { FormAnswerRecord } from '../../db/batch/form-answers.ts'
import { newId } from '../../db/new-id.ts'
import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import type { BatchForm } from '../../domain/batch/form.ts'
import { findReferenced } from '../../domain/batch/referenced-change.ts'
import type { FormOutcome } from '../../domain/batch/set-progress.ts'
import { computeTotalCents } from '../../domain/wage-declaration/amounts.ts'
import { newTicket } from '../receipt/new-ticket.ts'
import type { BookedDeclaration } from './declaration-book.ts'
import { judgeForm } from './judge-form.ts'
import type { NamedWorker } from './parties.ts'
import type { Standings } from './read-standings.ts'

export interface DecidedForm extends FormAnswerRecord {
  /** What will be kept of it; null when the Form led to no version. */
  version: DecidedVersion | null
  worker: NamedWorker | null
}

function computeFormOutcome(anomalies: readonly Anomaly[]): FormOutcome {
  if (hasBlocking(anomalies)) return 'refused'
  return anomalies.some(({ severity }) => severity === 'nonBlocking') ? 'remarked' : 'accepted'
}

/** Where the version goes: the declaration it speaks of, or a new one. */
function book(
  pair: { employerId: string; workerId: string },
  { standings, target, createdAt }: { standings: Standings; target: BookedDeclaration | null; createdAt: Date },
): BookedDeclaration {
  if (target) return target
  const made: BookedDeclaration = {
    ...pair,
    declarationId: newId(),
    status: 'refused',
    acceptedVersionId: null,
    processingVersionId: null,
    lastNumber: 0,
    payslipReference: null,
    calculation: null,
    totalCents: 0,
    createdAt,
    shownPeriod: null,
    isNew: true,
    isChanged: false,
  }
  standings.book.add(made)
  return made
}

/** What the version makes of its declaration: a refused change leaves it in force, a cancellation ends it. */
function apply(booked: BookedDeclaration, { kind, status, versionId, calculation, totalCents }: DecidedVersion): void {
  booked.lastNumber += 1
  booked.isChanged = true
  if (status === 'refused' && booked.acceptedVersionId !== null) return
  if (kind === 'cancellation') {
    Object.assign(booked, { status: 'cancelled', acceptedVersionId: null })
    return
  }
  const { payslipReference = null } = calculation
  Object.assign(booked, { status, calculation, totalCents, payslipReference })
  if (status === 'accepted') booked.acceptedVersionId = versionId
}

function decideForm(form: BatchForm, set: BatchSetRecord, standings: Standings): DecidedForm {
  const standing = standings.of(form)
  const { employerId, worker } = standing
  const pair = employerId !== null && worker ? { employerId, workerId: worker.workerId } : null
  const target = pair && findReferenced(standings.book.list(pair), form)
  const { anomalies, calculation, parameterDates } = judgeForm(form, { standing, set, target })
  const outcome = computeFormOutcome(anomalies)
  const { pieceNumber, formNumber, lineNumber, payslipReference } = form
  const answer = { pieceNumber, formNumber, lineNumber, payslipReference, outcome, anomalies, employerId, worker }
  // What is refused is kept to be corrected, unless nobody here bears the number: that would make a person of a mistake.
  const isKept = outcome !== 'refused' || (form.kind !== 'cancellation' && !worker?.isUnknown)
  if (!pair || !calculation || !isKept) return { ...answer, ticket: null, declarationId: null, version: null }
  const booked = book(pair, { standings, target, createdAt: set.receivedAt })
  const version: DecidedVersion = {
    versionId: newId(),
    declarationId: booked.declarationId,
    number: booked.lastNumber + 1,
    kind: form.kind,
    status: outcome === 'refused' ? 'refused' : 'accepted',
    ticket: newTicket(),
    calculation,
    totalCents: computeTotalCents(calculation),
    anomalies,
    parameterDates,
  }
  apply(booked, version)
  return { ...answer, ticket: version.ticket, declarationId: booked.declarationId, version }
}

/** Decides Forms in the order of their file, by the rules of every channel; one bad Form stops no other. */
export function decideForms(forms: readonly BatchForm[], set: BatchSetRecord, standings: Standings): DecidedForm[] {
  return forms.map((form) => decideForm(form, set, standings))
}
