import { TemplateForAll, TemplateOne } from '@/components/transmission/wages/template-offers.tsx'
import type { TemplateOffer as Template } from '@/lib/domain/group/worker-group.ts'
import type { openLine } from '../../../open-draft.ts'
import { templateForAll } from './template/actions.ts'

interface TemplatesProps {
  open: Awaited<ReturnType<typeof openLine>>
  /** Of the groups whose template fits workers of this draft. */
  templates: readonly Template[]
}

/** In the form of one worker. */
export function OwnTemplates({ open, templates }: TemplatesProps) {
  return <TemplateOne templates={templates.filter(({ lineIds }) => lineIds.includes(open.line.lineId))} />
}

/** The template of a group, while it has workers of whom nothing is entered. */
export function TemplateOffer({ open, templates }: TemplatesProps) {
  const { transmissionId, lineId } = open.line
  const groups = templates.filter(({ untouchedCount }) => untouchedCount > 0)
  if (groups.length === 0) return null
  return <TemplateForAll action={templateForAll.bind(null, { transmissionId, lineId })} groups={groups} />
}
