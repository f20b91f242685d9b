import ts from 'typescript'
import { isCode, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { exportedFunctions, hasDirective, placeOf, syntaxOf, walk } from '../reading/syntax.ts'

const limits = { addressLines: 80, imports: 15, filesPerFolder: 20 } as const
const silenced = /@ts-(ignore|nocheck)|eslint-disable|biome-ignore|@ts-expect-error/
const focused = new Set(['only', 'skip', 'todo', 'fixme', 'fails'])
const testWords = /^(it|test|describe|suite)$/

/** Lengths and habits that stop the build; those of one function are Biome's. */
export function checkHabits(tree: Tree): string[] {
  const code = tree.filter(isCode)
  return [...code.flatMap(checkFile), ...checkFolders(tree)]
}

function checkFile(file: SourceFile): string[] {
  return [
    ...checkAddress(file),
    ...checkImports(file),
    ...checkParameters(file),
    ...checkSilence(file),
    ...(file.path.startsWith('tests/') ? checkTests(file) : []),
  ]
}

function checkAddress(file: SourceFile): string[] {
  const findings: string[] = []
  const lines = file.text.split('\n').length - 1
  if (/(^|\/)(page\.tsx|route\.ts)$/.test(file.path) && lines > limits.addressLines)
    findings.push(
      `${file.path}: ${lines} lines; an address of more than ${limits.addressLines} does work that belongs elsewhere`,
    )
  if (/(^|\/)(page|layout)\.tsx$/.test(file.path) && hasDirective(syntaxOf(file), 'use client'))
    findings.push(`${file.path}: 'use client' belongs to a leaf component, never to a page or layout`)
  return findings
}

function checkImports(file: SourceFile): string[] {
  const imports = syntaxOf(file).statements.filter(ts.isImportDeclaration).length
  const isList = file.path.startsWith('tests/')
  return imports > limits.imports && !isList
    ? [`${file.path}: ${imports} imports; more than ${limits.imports} is two files in one`]
    : []
}

function checkParameters(file: SourceFile): string[] {
  return exportedFunctions(syntaxOf(file)).flatMap(({ name, node }) =>
    node.parameters.length < 2
      ? []
      : node.parameters
          .filter((parameter) => parameter.type?.kind === ts.SyntaxKind.BooleanKeyword)
          .map((parameter) => `${placeOf(parameter)}: ${name} takes a positional boolean: name it in an object`),
  )
}

/** A silenced check is allowed with a sentence that says why, never wholesale. */
function checkSilence(file: SourceFile): string[] {
  return file.text.split('\n').flatMap((line, index) => {
    const comment = /(?:\/\/|\/\*|\{\/\*)(.*)/.exec(line)?.[1] ?? ''
    const found = silenced.exec(comment)
    if (!found) return []
    const why = comment.slice(found.index).split(/: | – | -- /)[1] ?? ''
    const isWholesale = found[1] !== undefined || found[0] === 'eslint-disable'
    return isWholesale || why.trim().split(/\s+/).length < 4
      ? [`${file.path}:${index + 1}: mend the cause, or silence one rule with a sentence that says why`]
      : []
  })
}

function checkTests(file: SourceFile): string[] {
  const findings: string[] = []
  walk(syntaxOf(file), (node) => {
    if (ts.isPropertyAccessExpression(node) && focused.has(node.name.text) && testWords.test(rootWord(node.expression)))
      findings.push(`${placeOf(node)}: .${node.name.text} leaves tests out: finish or remove the test`)
    if (ts.isCallExpression(node) && isEmptyPromise(node)) findings.push(`${placeOf(node)}: this assertion cannot fail`)
  })
  return findings
}

function rootWord(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? rootWord(expression.expression) : expression.getText()
}

/** A literal given to `expect`: it holds whatever the program does. */
function isEmptyPromise(call: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(call.expression) || !ts.isCallExpression(call.expression.expression)) return false
  const subject = call.expression.expression
  const [value] = subject.arguments
  return subject.expression.getText() === 'expect' && value !== undefined && isLiteral(value)
}

function isLiteral(node: ts.Expression): boolean {
  return (
    ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
  )
}

function checkFolders(tree: Tree): string[] {
  const counts = new Map<string, number>()
  for (const { path } of tree) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(
      ([folder, count]) =>
        count > limits.filesPerFolder &&
        folder !== '' &&
        !/migrations|messages|fixtures|public|prisma\/parameters/.test(folder),
    )
    .map(([folder, count]) => `${folder}: ${count} files; more than ${limits.filesPerFolder} hides a folder`)
}
