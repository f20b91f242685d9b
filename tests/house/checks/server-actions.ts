import { posix } from 'node:path'
import ts from 'typescript'
import { below, isCode, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { type ExportedFunction, exportedFunctions, hasDirective, placeOf, syntaxOf, walk } from '../reading/syntax.ts'

const limitLines = 80
/** Awaited before the actor without doing anything: the frame of an answer, and what the request says of itself. */
const beforeTheActor = new Set(['answerAction', 'answerSaving', 'requestLanguage', 'getLocale', 'headers', 'cookies'])
const resolver = /^(require|resolve)[A-Z]/

/** Files whose exports the browser can call: they open with 'use server'. */
export function actionFiles(tree: Tree): Tree {
  return below(tree, 'app', 'components', 'lib').filter(
    (file) => isCode(file) && hasDirective(syntaxOf(file), 'use server'),
  )
}

/** A server action is a public address: it asks who is there before anything else. */
export function checkServerActions(tree: Tree): string[] {
  const files = actionFiles(tree)
  return [
    ...files.flatMap((file) => checkActions(file, tree)),
    ...below(tree, 'app', 'components', 'lib').filter(isCode).flatMap(checkInline),
  ]
}

function checkActions(file: SourceFile, tree: Tree): string[] {
  const place = file.path.startsWith('app/') ? [] : [`${file.path}: server actions live in app/**/actions.ts`]
  return [...place, ...exportedFunctions(syntaxOf(file)).flatMap((action) => checkAction(action, file, tree))]
}

function checkAction({ name, node }: ExportedFunction, file: SourceFile, tree: Tree): string[] {
  const findings: string[] = []
  if (!asksFirst(node, file, tree))
    findings.push(`${placeOf(node)}: ${name} must await require…() or resolve…() before it awaits anything else`)
  const lines = node.getText().split('\n').length
  if (lines > limitLines) findings.push(`${placeOf(node)}: ${name} has ${lines} lines, more than ${limitLines}`)
  return findings
}

/** Whether the first thing awaited is an actor, here or in the function of app that is called first. */
function asksFirst(node: ts.Node, file: SourceFile, tree: Tree): boolean {
  const first = awaitedCalls(node).find((name) => !beforeTheActor.has(name))
  if (first === undefined) return false
  if (resolver.test(first)) return true
  const other = importedFile(first, file, tree)
  const called = other && exportedFunctions(syntaxOf(other)).find((each) => each.name === first)
  return called !== undefined && other !== undefined && asksFirst(called.node, other, tree)
}

function awaitedCalls(node: ts.Node): string[] {
  const names: string[] = []
  walk(node, (child) => {
    if (ts.isAwaitExpression(child) && ts.isCallExpression(child.expression))
      names.push(child.expression.expression.getText())
  })
  return names
}

function importedFile(name: string, file: SourceFile, tree: Tree): SourceFile | undefined {
  const statement = syntaxOf(file)
    .statements.filter(ts.isImportDeclaration)
    .find(({ importClause }) => new RegExp(`\\b${name}\\b`).test(importClause?.getText() ?? ''))
  if (!statement || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined
  const asked = statement.moduleSpecifier.text
  const path = asked.startsWith('@/') ? asked.slice(2) : posix.join(posix.dirname(file.path), asked)
  return path.startsWith('app/') ? tree.find((each) => each.path === path) : undefined
}

/** An action hidden inside a component escapes the registry of entry points. */
function checkInline(file: SourceFile): string[] {
  const findings: string[] = []
  walk(syntaxOf(file), (node) => {
    if (ts.isBlock(node) && hasDirective(node, 'use server'))
      findings.push(`${placeOf(node)}: move this server action to an actions.ts of app/`)
  })
  return findings
}
