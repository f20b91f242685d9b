import { useTranslations } from 'next-intl'
import { computeKeyKind } from '@/lib/domain/key/key-kind.ts'
import type { OpenSession } from '@/lib/domain/key/open-session.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Button } from '../ui/button.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

export interface SessionLine extends OpenSession {
  isOwn: boolean
  browser: string | null
  system: string | null
}

type Post = (form: FormData) => Promise<void>

/** The open sessions: device, key, since when, last use, and the way to end each but this one. */
export function SessionTable({ sessions, revoke }: { sessions: readonly SessionLine[]; revoke: Post }) {
  const t = useTranslations('account.sessions')
  return (
    <Table
      caption={t('title')}
      isCaptionHidden
      columns={[
        { key: 'device', label: t('device') },
        { key: 'key', label: t('key') },
        { key: 'since', label: t('since') },
        { key: 'lastUse', label: t('lastUse') },
        { key: 'action', label: t('action'), isHidden: true },
      ]}
    >
      {sessions.map((session) => (
        <SessionRow key={session.sessionId} session={session} revoke={revoke} />
      ))}
    </Table>
  )
}

function SessionRow({ session, revoke }: { session: SessionLine; revoke: Post }) {
  const t = useTranslations('account')
  const kind = computeKeyKind(session.methods)
  return (
    <Row>
      <RowHead>
        <Device session={session} />
      </RowHead>
      <Cell label={t('sessions.key')}>{t(`keyKinds.${kind}`, { level: session.level })}</Cell>
      <Cell label={t('sessions.since')} className="num">
        <time dateTime={session.createdAt.toISOString()}>{formatMoment(session.createdAt)}</time>
      </Cell>
      <Cell label={t('sessions.lastUse')} className="num">
        <time dateTime={session.lastSeenAt.toISOString()}>{formatMoment(session.lastSeenAt)}</time>
      </Cell>
      <Cell kind="action">
        {session.isOwn ? (
          <StatusChip look="accepted" icon="check">
            {t('sessions.own')}
          </StatusChip>
        ) : (
          <form action={revoke}>
            <input type="hidden" name="sessionId" value={session.sessionId} />
            <Button look="secondary" isSmall hiddenText={t('sessions.endHidden', deviceWords(session))}>
              {t('sessions.end')}
            </Button>
          </form>
        )}
      </Cell>
    </Row>
  )
}

function deviceWords({ browser, system }: SessionLine) {
  return { browser: browser ?? 'none', system: system ?? 'none' }
}

function Device({ session }: { session: SessionLine }) {
  const t = useTranslations('account.sessions')
  return t('deviceWords', deviceWords(session))
}
