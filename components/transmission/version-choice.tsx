import { useTranslations } from 'next-intl'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'
import { EnteredPart, PartName } from './entered-part.tsx'

/** A part of the form in both versions; `name` is the name of its radios. */
export interface ComparedPart {
  key: string
  name: string
  isDifferent: boolean
  mine: EnteredWages
  theirs: EnteredWages
}

export interface VersionChoiceProps {
  formId: string
  action: (form: FormData) => Promise<void>
  title: string
  /** Who saved meanwhile, and when. */
  savedByName: string
  savedAt: string
  parts: readonly ComparedPart[]
  /** Of the version shown as theirs. */
  revision: number
  backHref: string
}

/** Two people changed the same worker's data: both versions side by side, part by part; nothing is overwritten unseen. */
export function VersionChoice(props: VersionChoiceProps) {
  const t = useTranslations('wizard')
  return (
    <form id={props.formId} action={props.action} noValidate>
      <PageHeading title={props.title} />
      <Note tone="warn" title={t('conflict.title')}>
        <p>{t('conflict.text', { name: props.savedByName, time: props.savedAt })}</p>
      </Note>
      <input type="hidden" name="revision" value={props.revision} />
      <Table
        caption={t('conflict.caption')}
        columns={[
          { key: 'field', label: t('comparison.field') },
          { key: 'mine', label: t('conflict.mine') },
          { key: 'theirs', label: t('conflict.theirs', { name: props.savedByName }) },
        ]}
      >
        {props.parts.map((part) => (
          <PartRow key={part.key} part={part} theirName={props.savedByName} />
        ))}
      </Table>
      <div className="bar">
        <Button>{t('conflict.save')}</Button>
        <ButtonLink look="tertiary" href={props.backHref}>
          {t('conflict.keepTheirs')}
        </ButtonLink>
      </div>
    </form>
  )
}

function PartRow({ part, theirName }: { part: ComparedPart; theirName: string }) {
  const t = useTranslations('wizard')
  return (
    <Row isSelected={part.isDifferent}>
      <RowHead>
        <PartName partKey={part.key} />
        <span className="sub">
          {part.isDifferent ? <StatusChip look="warning">{t('conflict.different')}</StatusChip> : t('comparison.same')}
        </span>
      </RowHead>
      <Cell label={t('conflict.mine')}>
        <Version part={part} value="mine" label={t('conflict.takeMine')} />
      </Cell>
      <Cell label={t('conflict.theirs', { name: theirName })}>
        <Version part={part} value="theirs" label={t('conflict.takeTheirs')} />
      </Cell>
    </Row>
  )
}

function Version({ part, value, label }: { part: ComparedPart; value: 'mine' | 'theirs'; label: string }) {
  const text = <EnteredPart entered={part[value]} partKey={part.key} />
  if (!part.isDifferent) return <span>{text}</span>
  return (
    <label className="ck">
      <input type="radio" name={part.name} value={value} defaultChecked={value === 'mine'} />
      <span>
        <span className="sr">{label} </span>
        {text}
      </span>
    </label>
  )
}
