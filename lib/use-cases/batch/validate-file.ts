import { createHash } from 'node:crypto'
import { inReading } from '../../db/transaction.ts'
import { saveAttempt, type ThrottleRule } from '../../db/user/sign-in-throttle.ts'
import type { Anomaly } from '../../domain/anomaly.ts'
import { type FormAnswer, isRefused } from '../../domain/batch/answer.ts'
import { checkForms, type PublicLaw } from '../../domain/batch/check-forms.ts'
import type { FileError } from '../../domain/batch/file-error.ts'
import type { ReadPart } from '../../domain/batch/form.ts'
import { MAXIMUM_FILE_ERRORS } from '../../domain/batch/set-progress.ts'
import type { LocalDate } from '../../domain/local-date.ts'

/** Of one network address: whoever tries file after file waits two minutes between them at most. */
const ofAddress: ThrottleRule = { freeFailures: 30, longestDelaySeconds: 2 * 60, forgottenAfterSeconds: 3600 }

/** So many are shown; the first ones say enough. */
const MOST_FINDINGS = 500

export interface Finding {
  answer: FormAnswer
  anomaly: Anomaly
}

export interface CheckedFile {
  /** Why it cannot be read; then nothing else is said of it. */
  errors: readonly FileError[]
  acceptedCount: number
  refusedCount: number
  findings: readonly Finding[]
  /** Those that are not shown too. */
  findingCount: number
}

/** Null when the address may go on; else until when it waits. Nothing else is ever written down. */
export function saveCheckAttempt(address: string, now: Date): Promise<Date | null> {
  return saveAttempt(`check:${createHash('sha256').update(address).digest('base64url')}`, ofAddress, now)
}

function readLaw(today: LocalDate): Promise<PublicLaw> {
  return inReading({ actingAs: 'anonymous' }, async ({ legalParameters }) => ({
    values: await legalParameters.list(),
    categories: await legalParameters.listAllCategories(),
    syntheticPeople: legalParameters.syntheticPeople,
    today,
  }))
}

/** « Vérifier seulement », for everybody: what the schema and the rules say of a file. Keeps nothing; memory does not grow with the file. */
export async function validateFile(parts: AsyncIterable<ReadPart>, today: LocalDate): Promise<CheckedFile> {
  const errors: FileError[] = []
  const findings: Finding[] = []
  let [acceptedCount, refusedCount, findingCount] = [0, 0, 0]
  for await (const { answers = [], errors: found = [] } of checkForms(parts, await readLaw(today))) {
    errors.push(...found)
    for (const answer of answers) {
      if (isRefused(answer)) refusedCount += 1
      else acceptedCount += 1
      findingCount += answer.anomalies.length
      if (findings.length < MOST_FINDINGS) findings.push(...answer.anomalies.map((anomaly) => ({ answer, anomaly })))
    }
  }
  return {
    errors: errors.slice(0, MAXIMUM_FILE_ERRORS),
    acceptedCount,
    refusedCount,
    findings: findings.slice(0, MOST_FINDINGS),
    findingCount,
  }
}

/** The same, with the answer to each Form: for whoever downloads them. A file that is taken here holds some ten thousand. */
export async function validateForms(
  parts: AsyncIterable<ReadPart>,
  today: LocalDate,
): Promise<{ errors: readonly FileError[]; answers: readonly FormAnswer[] }> {
  const errors: FileError[] = []
  const answers: FormAnswer[] = []
  for await (const part of checkForms(parts, await readLaw(today))) {
    errors.push(...(part.errors ?? []))
    answers.push(...(part.answers ?? []))
  }
  return { errors: errors.slice(0, MAXIMUM_FILE_ERRORS), answers: errors.length > 0 ? [] : answers }
}
