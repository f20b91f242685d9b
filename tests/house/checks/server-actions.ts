import ts from 'typescript'
import { below, isCode, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { type ExportedFunction, exportedFunctions, hasDirective, placeOf, syntaxOf, walk } from '../reading/syntax.ts'

const limitLines = 80
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
    ...files.flatMap(checkActions),
    ...below(tree, 'app', 'components', 'lib').filter(isCode).flatMap(checkInline),
  ]
}

function checkActions(file: SourceFile): string[] {
  const place = file.path.startsWith('app/') ? [] : [`${file.path}: server actions live in app/**/actions.ts`]
  return [...place, ...exportedFunctions(syntaxOf(file)).flatMap(checkAction)]
}

function checkAction({ name, node }: ExportedFunction): string[] {
  const findings: string[] = []
  if (!asksFirst(node))
    findings.push(`${placeOf(node)}: ${name} must begin with \`const actor = await require…()\` or \`resolve…()\``)
  const lines = node.getText().split('\n').length
  if (lines > limitLines) findings.push(`${placeOf(node)}: ${name} has ${lines} lines, more than ${limitLines}`)
  return findings
}

function asksFirst(node: ts.FunctionLikeDeclaration): boolean {
  const body = node.body
  const first = body && ts.isBlock(body) ? body.statements[0] : body
  const call = first && firstAwaited(first)
  return call !== undefined && ts.isCallExpression(call) && resolver.test(call.expression.getText())
}

function firstAwaited(node: ts.Node): ts.Expression | undefined {
  if (ts.isVariableStatement(node))
    return firstAwaited(node.declarationList.declarations[0]?.initializer ?? node.declarationList)
  if (ts.isExpressionStatement(node) || ts.isReturnStatement(node))
    return node.expression && firstAwaited(node.expression)
  return ts.isAwaitExpression(node) ? node.expression : undefined
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
