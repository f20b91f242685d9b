import type { ReactNode } from 'react'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { KeyValues } from '../ui/key-values.tsx'
import { Note } from '../ui/note.tsx'

export interface ShownFinding {
  code: string
  path: string
  isBlocking: boolean
  words: string
  rule: string
}

export interface ShownDeclaration {
  declarationId: string
  name: string
  ssin: string
  facts: readonly { label: string; value: string }[]
  findings: readonly ShownFinding[]
}

export interface MessageViewProps<Declaration extends ShownDeclaration> {
  /** Everything in the language of the enterprise that receives it. */
  message: {
    subject: string
    from: string
    receivedAt: string
    intro: string
    facts: readonly { label: string; value: string }[]
    declarationsTitle: string
    findingsTitle: string
    declarations: readonly Declaration[] | null
    hidden: string
  }
  language: Language
  receivedAt: Date
  /** The state as a chip. */
  state: ReactNode
  /** What can be done about one declaration: "Corriger" at the very field, or see the worker. */
  actionsOf: (declaration: Declaration) => ReactNode
}

/** An opened message: what happened, to whom, why, and what to do. */
export function MessageView<Declaration extends ShownDeclaration>(props: MessageViewProps<Declaration>) {
  const { message, language, state, receivedAt } = props
  return (
    <>
      <h1 lang={language}>{message.subject}</h1>
      <div className="row block">
        {state}
        <span className="muted small" lang={language}>
          {`${message.from} · `}
          <time dateTime={receivedAt.toISOString()}>{message.receivedAt}</time>
        </span>
      </div>
      <section lang={language}>
        <p className="block-end">{message.intro}</p>
        <KeyValues rows={message.facts} />
      </section>
      {message.declarations?.length !== 0 &&
        (message.declarations ? (
          <section>
            <h2 lang={language}>{message.declarationsTitle}</h2>
            {message.declarations.map((declaration) => (
              <DeclarationBlock
                key={declaration.declarationId}
                declaration={declaration}
                findingsTitle={message.findingsTitle}
                language={language}
                actions={props.actionsOf(declaration)}
              />
            ))}
          </section>
        ) : (
          <section lang={language}>
            <Note titleAs="p" title={message.hidden} />
          </section>
        ))}
    </>
  )
}

interface DeclarationBlockProps {
  declaration: ShownDeclaration
  findingsTitle: string
  language: Language
  actions: ReactNode
}

function DeclarationBlock({ declaration, findingsTitle, language, actions }: DeclarationBlockProps) {
  return (
    <div className="block">
      <div lang={language}>
        <h3>
          {declaration.name} <span className="muted num nw">{formatSsin(declaration.ssin)}</span>
        </h3>
        <KeyValues rows={declaration.facts} />
        {declaration.findings.length > 0 && (
          <>
            <h4 className="finding-title">{findingsTitle}</h4>
            {declaration.findings.map((finding) => (
              <Note
                key={`${finding.code} ${finding.path}`}
                tone={finding.isBlocking ? 'bad' : 'warn'}
                titleAs="p"
                title={finding.words}
              >
                <p className="small muted">{finding.rule}</p>
              </Note>
            ))}
          </>
        )}
      </div>
      <div className="row block">{actions}</div>
    </div>
  )
}
