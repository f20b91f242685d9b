import { useTranslations } from 'next-intl'
import { Icon } from '../icon.tsx'
import { FocusOnMount } from '../islands/focus-on-mount.tsx'

export interface FieldProblem {
  /** Name path of the first wrong field, which is its id. */
  name: string
  /** Word for word the message at the field. */
  message: string
}

const summaryId = 'error-summary'

/** "Il y a un problème": always, even for one, in the order of the fields, under the h1. Nothing when all is well. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useTranslations('errors')
  if (problems.length === 0) return null
  return (
    <div className="esum" role="alert" tabIndex={-1} id={summaryId} data-page-focus="">
      <h2>
        <Icon name="circle-alert" />
        {t('heading')}
      </h2>
      <ul>
        {problems.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
      <FocusOnMount key={problems.map(({ name }) => name).join()} targetId={summaryId} />
    </div>
  )
}
