import { getTranslations } from 'next-intl/server'
import type { HatVisit } from '@/app/hat-page.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { type EnteredParameter, parseParameterForm } from '@/lib/channels/web/parameter/parse-parameter-form.ts'
import type { AgentActor } from '@/lib/domain/actor.ts'
import { LONGEST_TEXT } from '@/lib/domain/legal-parameters/check-proposed-value.ts'
import type { ParameterDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { checkParameterValue } from '@/lib/use-cases/parameter/submit-parameter-value.ts'

interface TypedValue {
  entered: EnteredParameter
  definition: ParameterDefinition
}

/** What is wrong with what was typed, in words, in the order of the fields. */
export async function readProblems(
  actor: AgentActor,
  { entered, definition }: TypedValue,
  { language, now, today }: HatVisit,
): Promise<FieldProblem[]> {
  const t = await getTranslations('parameters')
  const entry = { name: definition.name, unit: definition.unit, ...parseParameterForm(entered, definition, language) }
  const words = { today: formatDate(today), hint: t(`unitHints.${definition.unit}`), longest: LONGEST_TEXT }
  const problems = await checkParameterValue(actor, entry, now)
  return problems.map((problem) => ({
    name: problem.split('.')[0] ?? '',
    message: t(`problems.${problem}`, words),
  }))
}
