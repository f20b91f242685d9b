'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireAgent } from '@/lib/auth/actor.ts'
import { postedPage } from '@/lib/auth/kept-forms.ts'
import {
  parseDecisionForm,
  parseParameterForm,
  readEntered,
  remarkName,
} from '@/lib/channels/web/parameter/parse-parameter-form.ts'
import { WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { findDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { saveParameterDecision } from '@/lib/use-cases/parameter/save-parameter-decision.ts'
import { submitParameterValue } from '@/lib/use-cases/parameter/submit-parameter-value.ts'

/** Proposes a later value; whatever is wrong is said on the page of the form, with everything that was typed. */
export async function submitValue(name: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const language = await requestLanguage()
    const page = `/desk/parameters/${encodeURIComponent(name)}`
    const kept = { path: path(language, `${page}/add`), form }
    const actor = await requireAgent({ level: WAGE_DATA_LEVEL, kept })
    const definition = findDefinition(name)
    if (!definition) throw new NotFound()
    const entered = readEntered((field) => String(form.get(field) ?? ''))
    const entry = { name, unit: String(form.get('unit')), ...parseParameterForm(entered, definition, language) }
    const { kind } = await submitParameterValue(actor, entry, currentMoment().now)
    if (kind === 'refused') redirect(path(language, `${page}/add`, { ...entered, check: 1 }))
    redirect(path(language, page, { done: kind }))
  }, form)
}

/** Confirms, declines or withdraws a value that has not begun; who comes too late hears what happened meanwhile. */
export async function decideValue(form: FormData): Promise<void> {
  await answerAction(async () => {
    const actor = await requireAgent({ level: WAGE_DATA_LEVEL, kept: { path: postedPage() ?? '', form } })
    const decision = parseDecisionForm(form)
    if (!decision) throw new NotFound()
    const answer = await saveParameterDecision(actor, decision, currentMoment().now)
    const { proposalId, remark } = decision
    const typed = remark ? { proposalId, [remarkName(proposalId)]: remark } : {}
    const query = answer.kind === 'saved' ? { done: decision.kind } : { refused: answer.refusal, ...typed }
    redirect(path(await requestLanguage(), `/desk/parameters/${answer.name}`, query))
  }, form)
}
