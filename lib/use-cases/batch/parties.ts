import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import { findClientIds, listNamedEmployers, type NamedEmployer } from '../../db/batch/named-parties.ts'
import { newId } from '../../db/new-id.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { BatchForm } from '../../domain/batch/form.ts'
import { parseEnterpriseNumber } from '../../domain/identifiers/enterprise-number.ts'
import { parseNssoNumber } from '../../domain/identifiers/nsso-number.ts'
import { parseSsin } from '../../domain/identifiers/ssin.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { DeclarationFacts } from '../../domain/wage-declaration/facts.ts'
import { computeSenderRight } from '../facts/compute-sender-right.ts'

/** The employer behind the numbers of a Form, and what the sender may do for it. */
export interface Addressed {
  employer: NamedEmployer
  senderRight: DeclarationFacts['senderRight']
}

/** A worker whom a Form names by a number that is right. */
export interface NamedWorker {
  workerId: string
  ssin: string
  /** Nobody here bears the number yet: the id is the one that he will have. */
  isUnknown: boolean
}

const parsed = (outcome: { ok: true; value: string } | { ok: false }) => (outcome.ok ? outcome.value : null)

function digitsOf({ givenEmployer: { enterpriseNumber, nssoNumber } }: BatchForm) {
  return {
    enterpriseNumber: enterpriseNumber ? parsed(parseEnterpriseNumber(enterpriseNumber)) : null,
    nssoNumber: nssoNumber ? parsed(parseNssoNumber(nssoNumber)) : null,
  }
}

/** What the sender may do for each employer: its mandate at the moment of receipt, and the clients of the user who sent. */
async function readRights(tx: Transaction, set: BatchSetRecord, employers: readonly NamedEmployer[]) {
  const { senderId, sentByUserId, receivedAt } = set
  const clientIds = await findClientIds(tx, { userId: sentByUserId, senderId })
  const moment = { senderId, receivedAt, today: todayInBrussels(receivedAt) }
  return new Map(
    employers.map(({ employerId, mandates }) => {
      const isWithheld = clientIds !== null && employerId !== senderId && !clientIds.has(employerId)
      return [employerId, isWithheld ? 'none' : computeSenderRight({ ...moment, employerId }, mandates)] as const
    }),
  )
}

/** The employers that Forms name. With both numbers given, the enterprise number finds, and rule 3 asks about the other. */
export async function readAddressed(
  tx: Transaction,
  set: BatchSetRecord,
  forms: readonly BatchForm[],
): Promise<(form: BatchForm) => Addressed | null> {
  const numbers = forms.map(digitsOf)
  const asked = {
    enterpriseNumbers: [...new Set(numbers.flatMap((each) => each.enterpriseNumber ?? []))],
    nssoNumbers: [...new Set(numbers.flatMap((each) => each.nssoNumber ?? []))],
  }
  const employers = await listNamedEmployers(tx, asked, set.senderId)
  const rights = await readRights(tx, set, employers)
  const byEnterpriseNumber = new Map(employers.map((employer) => [employer.enterpriseNumber, employer]))
  const byNssoNumber = new Map(employers.map((employer) => [employer.nssoNumber, employer]))
  return (form) => {
    const { enterpriseNumber, nssoNumber } = digitsOf(form)
    const employer =
      (enterpriseNumber === null ? undefined : byEnterpriseNumber.get(enterpriseNumber)) ??
      (nssoNumber === null ? undefined : byNssoNumber.get(nssoNumber))
    return employer ? { employer, senderRight: rights.get(employer.employerId) ?? 'none' } : null
  }
}

/** The workers that Forms name, null for a number that cannot be one. */
export async function readNamedWorkers(
  tx: Transaction,
  set: BatchSetRecord,
  forms: readonly BatchForm[],
): Promise<(form: BatchForm) => NamedWorker | null> {
  const { syntheticPeople } = tx.legalParameters
  const today = todayInBrussels(set.receivedAt)
  const read = (ssin: string) => {
    const outcome = parseSsin(ssin, { syntheticPeople, today })
    return outcome.ok ? outcome.value.ssin : null
  }
  const digits = new Map(forms.map(({ ssin }) => [ssin, read(ssin)]))
  const wanted = new Set([...digits.values()].filter((ssin) => ssin !== null))
  const ids = await tx.workers.listIds([...wanted])
  const nameOne = (ssin: string) => ({ ssin, workerId: ids.get(ssin) ?? newId(), isUnknown: !ids.has(ssin) })
  const workers = new Map<string, NamedWorker>([...wanted].map((ssin) => [ssin, nameOne(ssin)]))
  return ({ ssin }) => workers.get(digits.get(ssin) ?? '') ?? null
}
