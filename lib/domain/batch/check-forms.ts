import type { Anomaly } from '../anomaly.ts'
import type { SyntheticPeople } from '../identifiers/ssin.ts'
import type { DatedValue } from '../legal-parameters/dated-value.ts'
import { computeRuleLimits } from '../legal-parameters/rule-limits.ts'
import { type LocalDate, yearOf } from '../local-date.ts'
import type { DraftWages } from '../transmission/draft.ts'
import { completeDraft } from '../wage-declaration/complete-draft.ts'
import type { CategoryFacts, DeclarationFacts } from '../wage-declaration/facts.ts'
import type { FormAnswer } from './answer.ts'
import type { FileError } from './file-error.ts'
import type { BatchForm, ReadPart } from './form.ts'

/** What everybody may know: the dated law, and the day. */
export interface PublicLaw {
  values: readonly DatedValue[]
  categories: readonly CategoryFacts[]
  syntheticPeople: SyntheticPeople
  today: LocalDate
}

export type CheckedPart =
  | { answers: readonly FormAnswer[]; errors?: never }
  | { answers?: never; errors: readonly FileError[] }

/** Rules that ask who sends, whom the directory and Dimona know, or what was accepted before: nothing that a file alone can tell. */
export const uncheckedCodes: readonly string[] = [
  '00014-022',
  '00014-101',
  '00014-155',
  '00014-343',
  '00024-152',
  '00036-051',
  '00222-180',
  '00222-234',
  '00222-241',
  '00222-272',
  '90017-510',
  '90501-272',
  '90504-W01',
  '90504-W02',
]

/** Of a cancellation: who, whom and which payslip. Its calculation is not looked at. */
const cancellationFields = /^(employer|worker|payslipReference)/

/** « Vérifier seulement »: the answers that a file alone can be given, by the rules that every declaration meets. Keeps nothing. */
export async function* checkForms(parts: AsyncIterable<ReadPart>, law: PublicLaw): AsyncGenerator<CheckedPart> {
  for await (const part of parts) {
    yield part.errors ? part : { answers: part.forms.map((form) => checkForm(form, law)) }
  }
}

function checkForm({ ssin, wages, ...echo }: BatchForm, law: PublicLaw): FormAnswer {
  const { payslipReference } = echo
  const draft = wages ?? {
    calculationPeriod: {},
    qualities: [],
    unreadable: [],
    ...(payslipReference && { payslipReference }),
  }
  const facts = computeFacts({ ssin, wages: draft, givenEmployer: echo.givenEmployer }, law)
  const anomalies = completeDraft(draft, facts).anomalies.filter((anomaly) => isSure(anomaly, wages))
  return { ...echo, ticket: null, anomalies }
}

function isSure({ code, path }: Anomaly, wages: DraftWages | null): boolean {
  return !uncheckedCodes.includes(code) && (wages !== null || cancellationFields.test(path))
}

interface Written {
  ssin: string
  wages: DraftWages
  givenEmployer: BatchForm['givenEmployer']
}

function computeFacts({ ssin, wages, givenEmployer }: Written, law: PublicLaw): DeclarationFacts {
  const { values, categories, syntheticPeople, today } = law
  const year = yearOf(wages.calculationPeriod.startDate ?? today)
  return {
    today,
    givenEmployer,
    employer: null,
    senderRight: 'own',
    worker: { ssin, dimonaPeriods: [], overseasQuarters: [] },
    categories,
    otherDeclarations: [],
    limits: computeRuleLimits(values, { year, today, syntheticPeople }),
    channel: 'batch',
  }
}
