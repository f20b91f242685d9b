import { getTranslations } from 'next-intl/server'
import type { HatVisit } from '@/app/hat-page.tsx'
import { ParameterForm } from '@/components/parameter/parameter-form.tsx'
import { LegalReference } from '@/components/parameter/source-text.tsx'
import { ParameterValue } from '@/components/parameter/value-text.tsx'
import { ErrorSummary, type FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import {
  type EnteredParameter,
  enterableConfidences,
  UNLIMITED,
} from '@/lib/channels/web/parameter/parse-parameter-form.ts'
import type { AgentActor } from '@/lib/domain/actor.ts'
import type { ParameterDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import { path } from '@/lib/i18n/path.ts'
import { readParameter } from '@/lib/use-cases/parameter/read-parameter.ts'
import { submitValue } from '../actions.ts'

export const formId = 'parameter-value'

interface AddValuePageProps {
  actor: AgentActor
  definition: ParameterDefinition
  entered: EnteredParameter
  problems: readonly FieldProblem[]
  visit: HatVisit
}

/** Today's value beside the form, so that a slip of the unit is seen. */
export async function AddValuePage({ actor, definition, entered, problems, visit }: AddValuePageProps) {
  const t = await getTranslations('parameters')
  const { current } = await readParameter(actor, definition.name, visit.today)
  const backHref = path(visit.language, `/desk/parameters/${definition.name}`)
  return (
    <div className="narrow">
      <BackLink href={backHref}>{t('form.back')}</BackLink>
      <PageHeading title={t('form.title', { name: t(`names.${definition.name}`) })} lead={t('form.lead')} />
      <ErrorSummary problems={problems} />
      <KeyValues
        rows={[
          { label: t('columns.valueToday'), value: <ParameterValue value={current} unit={definition.unit} /> },
          {
            label: t('columns.reference'),
            value: current && <LegalReference>{current.legalReference}</LegalReference>,
          },
        ]}
      />
      <ParameterForm
        formId={formId}
        action={submitValue.bind(null, definition.name)}
        definition={definition}
        entered={entered}
        problems={problems}
        confidences={enterableConfidences}
        unlimited={UNLIMITED}
        today={visit.today}
        backHref={backHref}
      />
    </div>
  )
}
