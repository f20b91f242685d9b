import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { KeyValues } from '../../ui/key-values.tsx'
import { Link } from '../../ui/link.tsx'
import { Note } from '../../ui/note.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx'

interface Fact {
  key: string
  label: string
  value: string
}

export interface ReceiptProps {
  /** Everything that stands on the PDF too, in the same words and the same order. */
  words: {
    title: string
    ticketLabel: string
    ticket: string
    facts: readonly Fact[]
    next: { title: string; steps: readonly { title: string; text: string }[] }
    workers: {
      title: string
      caption: string
      columns: readonly string[]
      rows: readonly { key: string; cells: readonly string[] }[]
    }
    proof: {
      title: string
      text: string
      hashLabel: string
      hash: string
      addressLabel: string
      address: string
    } | null
    contact: { title: string; text: string }
    keep: string
  }
  receivedAt: Date
  isDone: boolean
  /** The person tried to send or to change what was sent before. */
  isAlreadySent: boolean
  links: {
    home: string
    eBox: string
    pdf: string
    notification: string | null
    removal: string | null
    group: string | null
  }
  /** Of a period that was split: what is still to be sent. */
  otherPart: ReactNode
  /** Asks for the notice once more. */
  again: ReactNode
}

/** The confirmation: what was received, when, under which number, and what happens now. */
export function Receipt({ words, links, otherPart, again, isDone, ...props }: ReceiptProps) {
  return (
    <div className="narrow">
      {props.isAlreadySent && <AlreadySent />}
      <div id="receipt" className="receipt">
        <Note tone="ok" title={words.title} titleAs="h1">
          <p className="lead">
            {words.ticketLabel} <strong className="mono nw">{words.ticket}</strong>
          </p>
        </Note>
        {otherPart}
        <ReceiptFacts facts={words.facts} receivedAt={props.receivedAt} isDone={isDone} />
        <Steps {...words.next} />
        <Links {...links} />
        <Declarations {...words.workers} />
        {words.proof && <Proof {...words.proof} />}
        <section>
          <h2>{words.contact.title}</h2>
          <p>{words.contact.text}</p>
        </section>
        <p className="small block muted">{words.keep}</p>
      </div>
      {again}
    </div>
  )
}

function AlreadySent() {
  const t = useTranslations('receipt')
  return (
    <Note tone="plain" title={t('alreadyTitle')} titleAs="p" isStatus>
      <p>{t('alreadyText')}</p>
    </Note>
  )
}

function ReceiptFacts({
  facts,
  receivedAt,
  isDone,
}: { facts: readonly Fact[] } & Pick<ReceiptProps, 'receivedAt' | 'isDone'>) {
  const shownValueOf = ({ key, value }: Fact): ReactNode => {
    if (key === 'receivedAt') return <time dateTime={receivedAt.toISOString()}>{value}</time>
    return key === 'status' ? <StatusChip look={isDone ? 'accepted' : 'processing'}>{value}</StatusChip> : value
  }
  return <KeyValues rows={facts.map((fact) => ({ key: fact.key, label: fact.label, value: shownValueOf(fact) }))} />
}

function Steps({ title, steps }: ReceiptProps['words']['next']) {
  return (
    <section>
      <h2>{title}</h2>
      <ol className="how">
        {steps.map((step) => (
          <li key={step.title}>
            <div>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The only words that are not on paper. */
function Links({ home, eBox, pdf, notification, removal, group }: ReceiptProps['links']) {
  const t = useTranslations('receipt')
  const bulk = useTranslations('bulkCancellation')
  return (
    <div className="receipt-links">
      <div className="row block">
        <ButtonLink href={home}>{t('toOverview')}</ButtonLink>
        <ButtonLink href={pdf} look="secondary" icon="file-down" isPlain>
          {t('pdf')}
        </ButtonLink>
        {notification && (
          <ButtonLink href={notification} look="secondary" icon="file-down" isPlain>
            {t('notification')}
          </ButtonLink>
        )}
        <ButtonLink href={eBox} look="secondary" icon="mail">
          {t('toEBox')}
        </ButtonLink>
      </div>
      {!notification && <p className="small muted">{t('notificationLater')}</p>}
      {removal && (
        <p className="small">
          <Link href={removal}>{bulk('link')}</Link>
        </p>
      )}
      {group && (
        <p className="small">
          <Link href={group}>{t('group')}</Link>
        </p>
      )}
    </div>
  )
}

function Declarations({ title, caption, columns, rows }: ReceiptProps['words']['workers']) {
  const [worker = '', calculationPeriod = '', amount = ''] = columns
  return (
    <section>
      <h2>{title}</h2>
      <Table
        caption={caption}
        columns={[
          { key: 'worker', label: worker },
          { key: 'calculationPeriod', label: calculationPeriod },
          { key: 'amount', label: amount, align: 'right' },
        ]}
      >
        {rows.map(({ key, cells: [name, dates, cents] }) => (
          <Row key={key}>
            <RowHead>{name}</RowHead>
            <Cell kind="number" label={calculationPeriod}>
              {dates}
            </Cell>
            <Cell kind="amount" label={amount}>
              {cents}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function Proof({ title, text, hashLabel, hash, addressLabel, address }: NonNullable<ReceiptProps['words']['proof']>) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
      <KeyValues
        rows={[
          { label: hashLabel, value: <span className="mono">{hash}</span> },
          { label: addressLabel, value: <a href={address}>{address}</a> },
        ]}
      />
    </section>
  )
}
