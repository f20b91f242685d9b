import { useTranslations } from 'next-intl'
import { RepeatForAll } from '@/components/transmission/wages/repeat-offers.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { Link } from '@/components/ui/link.tsx'
import { repeatDateName } from '@/lib/channels/web/wages/parse-repetition.ts'
import type { TemplateOffer as Template } from '@/lib/domain/group/worker-group.ts'
import type { openLine } from '../../../open-draft.ts'
import { repeatForAll } from './actions.ts'
import { TemplateOffer } from './template-offer.tsx'

interface RepeatOfferProps {
  open: Awaited<ReturnType<typeof openLine>>
  templates: readonly Template[]
  /** The day of calculation for all, when it could not be read. */
  typed: string | undefined
  problems: readonly FieldProblem[]
}

/** Ways to enter the data of several workers at once; a correction is of one. */
export function RepeatOffer(props: RepeatOfferProps) {
  const t = useTranslations('wizard')
  const { line, addresses } = props.open
  if (line.correction) return null
  return (
    <>
      <p className="small">
        <Link href={addresses.import()}>{t('wages.import')}</Link>
      </p>
      {line.repeatableCount > 1 && <Repeat {...props} />}
      <TemplateOffer open={props.open} templates={props.templates} />
    </>
  )
}

/** "Comme la dernière fois", while there are several of whom nothing is entered. */
function Repeat({ open: { line }, typed, problems }: RepeatOfferProps) {
  const { transmissionId, lineId, repeatableCount } = line
  return (
    <RepeatForAll
      action={repeatForAll.bind(null, { transmissionId, lineId })}
      count={repeatableCount}
      name={repeatDateName}
      typed={typed}
      error={problems.find(({ name }) => name === repeatDateName)?.message}
    />
  )
}
