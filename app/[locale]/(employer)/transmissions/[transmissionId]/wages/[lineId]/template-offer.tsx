import { cache } from 'react'
import { TemplateForAll, TemplateOne } from '@/components/transmission/wages/template-offers.tsx'
import type { Actor } from '@/lib/domain/actor.ts'
import { listTemplates } from '@/lib/use-cases/group/list-templates.ts'
import type { openLine } from '../../../open-draft.ts'
import { templateForAll } from './template/actions.ts'

type OpenLine = Awaited<ReturnType<typeof openLine>>

const readOnce = cache((actor: Actor, transmissionId: string) => listTemplates(actor, transmissionId))

/** Groups whose template fits workers of this draft. */
function readTemplates({ actor, line }: Pick<OpenLine, 'actor' | 'line'>) {
  return readOnce(actor, line.transmissionId)
}

/** In the form of one worker. */
export async function OwnTemplates({ open }: { open: OpenLine }) {
  const templates = await readTemplates(open)
  return <TemplateOne templates={templates.filter(({ lineIds }) => lineIds.includes(open.line.lineId))} />
}

/** The template of a group, while it has workers of whom nothing is entered. */
export async function TemplateOffer({ open }: { open: OpenLine }) {
  const { transmissionId, lineId } = open.line
  const groups = (await readTemplates(open)).filter(({ untouchedCount }) => untouchedCount > 0)
  if (groups.length === 0) return null
  return <TemplateForAll action={templateForAll.bind(null, { transmissionId, lineId })} groups={groups} />
}
