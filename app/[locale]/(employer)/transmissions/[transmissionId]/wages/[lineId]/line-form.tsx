import { getTranslations } from 'next-intl/server'
import { WagesForm } from '@/components/transmission/wages/wages-form.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { Autosave } from '@/components/ui/islands/autosave.tsx'
import { offeredBlocks } from '@/lib/channels/web/parse-wages-post.ts'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import type { TemplateOffer } from '@/lib/domain/group/worker-group.ts'
import { formatLongDate, formatTime } from '@/lib/i18n/format-date.ts'
import { addressesOf } from '../../../addresses.ts'
import { cancelOf } from '../../../cancel-of.ts'
import type { openLine } from '../../../open-draft.ts'
import { saveWages, saveWagesQuietly } from './actions.ts'
import { LineExtras } from './line-extras.tsx'
import { OwnTemplates } from './template-offer.tsx'

/** Also the form that the language bar sends. */
export const wagesFormId = 'wages'

interface LineFormProps {
  open: Awaited<ReturnType<typeof openLine>>
  templates: readonly TemplateOffer[]
  problems: readonly FieldProblem[]
}

/** The form of one worker with what surrounds it: autosave, a correction's reason, the year's total. */
export async function LineForm({ open, templates, problems }: LineFormProps) {
  const { line, language } = open
  const t = await getTranslations('wizard')
  const ids = { transmissionId: line.transmissionId, lineId: line.lineId }
  return (
    <WagesForm
      key={line.revision}
      formId={wagesFormId}
      action={saveWages.bind(null, ids)}
      entered={presentEntered(line.entered, language)}
      revision={line.revision}
      editorId={crypto.randomUUID()}
      categories={line.categories}
      language={language}
      problems={problems}
      limits={offeredBlocks}
      dueDate={line.dueDate && formatLongDate(line.dueDate, language)}
      cancel={cancelOf(open)}
      canGoBack={line.correction === null}
      hasGrid={line.correction === null && open.draft.lines.length > 1}
      former={line.former}
      templates={<OwnTemplates open={open} templates={templates} />}
      saved={
        <Autosave
          formId={wagesFormId}
          save={saveWagesQuietly.bind(null, ids)}
          leavingHref={addressesOf(language, line.transmissionId).leaving(line.lineId)}
          initialMessage={line.isStarted ? t('frame.savedAt', { time: formatTime(line.savedAt) }) : ''}
          failedMessage={t('frame.notSaved')}
        />
      }
    >
      <LineExtras line={line} language={language} problems={problems} />
    </WagesForm>
  )
}
