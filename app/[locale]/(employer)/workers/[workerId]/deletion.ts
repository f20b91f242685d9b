import type { DeletedFacts } from '@/components/worker/delete-form.tsx'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import type { WorkerName } from '@/lib/domain/transmission/draft-view.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

type Query = Record<string, string | undefined>

/** The page that asks what the dialog asks. */
export function deleteHref(language: Language, workerId: string, declarationId: string, query: Query = {}): string {
  return path(language, `/workers/${workerId}/declarations/${declarationId}/delete`, query)
}

/** What exactly would be deleted. */
export function factsOf({ shown }: Pick<DeclarationView, 'shown'>, worker: WorkerName): DeletedFacts {
  return {
    workerName: `${worker.givenName} ${worker.familyName}`,
    calculationPeriod: shown.calculation.calculationPeriod,
    payslipReference: shown.calculation.payslipReference,
    totalCents: shown.totalCents,
  }
}
