import ts from 'typescript'
import { below, isCode, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { exportedFunctions, placeOf, syntaxOf, walk } from '../reading/syntax.ts'

const banned = new Set(
  'utils util helpers helper common misc shared core base manager handler service data info item obj temp index'.split(
    ' ',
  ),
)
/** Words that say nothing even as a part of a longer name. */
const emptyWords = new Set('utils util helpers helper misc handler'.split(' '))
const useCaseVerbs = [
  ...['start', 'choose', 'save', 'submit', 'correct', 'cancel'],
  ...['receive', 'validate', 'confirm'],
  ...['read', 'list'],
  ...['check', 'send'],
]
/** Addresses that others chose: reference data as the federal guide for REST spells them. */
const addressesAsGiven = new Set(['refData'])
/** Guards that several use-cases call first: who may go on. */
const guard = /^require[A-Z]/
const unitBefore = /^(cents|months|seconds|ms)(?!Later|Ago)[A-Z]/

/** File and folder names (style sheets keep the names of their layers), the four kinds of period, units and the verbs of the use-cases. */
export function checkNames(tree: Tree): string[] {
  const code = tree.filter((file) => isCode(file) && !/^(tests\/|[^/]+\.config\.(ts|mjs)$)/.test(file.path))
  const called = calledUseCases(tree)
  return [
    ...tree.flatMap(checkPath),
    ...code.flatMap(checkIdentifiers),
    ...below(tree, 'lib/use-cases')
      .filter(isCode)
      .flatMap((file) => checkUseCase(file, called)),
  ]
}

function checkPath({ path }: SourceFile): string[] {
  if (path.endsWith('.css')) return []
  const parts = path.split('/').map((part) => part.replace(/\.(test|spec|d)?\.?\w+$/, ''))
  const meaningless = parts.filter((part) => banned.has(part) || part.split('-').some((word) => emptyWords.has(word)))
  const folders = path.split('/').slice(0, -1)
  const odd = folders.filter(
    (folder) =>
      !addressesAsGiven.has(folder) &&
      !/^(\.?[a-z0-9-]+|\d+_[a-z0-9_]+|\((?:[a-z-]+)\)|\[(?:\.\.\.)?[a-zA-Z]+\])$/.test(folder),
  )
  return [
    ...meaningless.map((part) => `${path}: "${part}" says nothing: name it after what it does`),
    ...odd.map((folder) => `${path}: write the folder "${folder}" in kebab-case`),
  ]
}

function checkIdentifiers(file: SourceFile): string[] {
  const findings: string[] = []
  walk(syntaxOf(file), (node) => {
    if (!ts.isIdentifier(node)) return
    if (node.text === 'period' && !isStepName(node))
      findings.push(`${placeOf(node)}: which period? calculationPeriod, wagePeriod, validityPeriod or dimonaPeriod`)
    if (unitBefore.test(node.text))
      findings.push(`${placeOf(node)}: units come last: ${node.text} → …${/^[a-z]+/.exec(node.text)?.[0]}`)
  })
  return findings
}

/** The wizard's first step is called period in its address: a record of the steps may name it. */
function isStepName(node: ts.Identifier): boolean {
  const record = node.parent?.parent
  if (
    !record ||
    !(ts.isObjectLiteralExpression(record) || ts.isTypeLiteralNode(record) || ts.isInterfaceDeclaration(record))
  )
    return false
  const members: readonly ts.Node[] = ts.isObjectLiteralExpression(record) ? record.properties : record.members
  const names = members.map((member) => ('name' in member && member.name ? (member.name as ts.Node).getText() : ''))
  return ['workers', 'wages', 'overview'].every((step) => names.includes(step))
}

/** What others call begins with a verb and is called like its file; parts that only use-cases share may be named otherwise. */
function checkUseCase(file: SourceFile, calledFromOutside: ReadonlySet<string>): string[] {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.ts$/, '')
  const functions = exportedFunctions(syntaxOf(file)).map((each) => each.name)
  const expected = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (functions.length === 0 || functions.every((each) => guard.test(each))) return []
  if (!useCaseVerbs.includes(name.split('-')[0] ?? ''))
    return calledFromOutside.has(file.path)
      ? [`${file.path}: a use-case begins with one of ${useCaseVerbs.join(', ')}`]
      : []
  return functions.includes(expected)
    ? []
    : [`${file.path}: exports ${functions.join(', ')}, but its name promises ${expected}`]
}

/** Use-case files whose values, not types alone, are imported by those who act through them. */
function calledUseCases(tree: Tree): Set<string> {
  const callers = below(tree, 'app', 'lib/jobs', 'scripts', 'server.ts', 'worker.ts').filter(isCode)
  const imports = callers.flatMap((file) => [
    ...file.text.matchAll(/^import (?!type )[^;]*? from '(?:@\/|(?:\.\.?\/)+)(?:lib\/)?(use-cases\/[^']+)'/gm),
  ])
  return new Set(imports.map((match) => `lib/${match[1]}`))
}
