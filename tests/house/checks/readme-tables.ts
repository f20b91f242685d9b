import type { Tree } from '../reading/source-tree.ts'

/** Scripts that npm runs by itself around others: nobody types them. */
const silent = /^(pre|post)/

/** Commands and variables of the README against package.json and lib/config.ts, both ways. */
export function checkReadmeTables(tree: Tree): string[] {
  const text = (path: string) => tree.find((file) => file.path === path)?.text ?? ''
  const readme = text('README.md')
  const scripts = Object.keys(JSON.parse(text('package.json') || '{}').scripts ?? {}).filter(
    (name) => !silent.test(name),
  )
  const variables = [...text('lib/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1] ?? '')
  return [
    ...compare(tableNames(readme, 'Commands', /npm (?:run )?([a-z][a-z:-]*)/g), scripts, 'command', 'package.json'),
    ...compare(tableNames(readme, 'Configuration', /`([A-Z][A-Z_]+)`/g), variables, 'variable', 'lib/config.ts'),
  ]
}

/** What the first column of the table below a heading names. */
function tableNames(readme: string, heading: string, name: RegExp): string[] {
  const section = readme.split(new RegExp(`^## ${heading}$`, 'm'))[1]?.split(/^## /m)[0] ?? ''
  const cells = section.split('\n').map((line) => line.split('|')[1] ?? '')
  return cells.flatMap((cell) => [...cell.matchAll(name)].map((match) => match[1] ?? ''))
}

function compare(told: string[], known: string[], what: string, where: string): string[] {
  return [
    ...known
      .filter((name) => !told.includes(name))
      .map((name) => `README.md: the ${what} ${name} of ${where} is not in its table`),
    ...told.filter((name) => !known.includes(name)).map((name) => `README.md: the ${what} ${name} is not in ${where}`),
  ]
}
