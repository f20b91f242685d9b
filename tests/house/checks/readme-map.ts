import type { Tree } from '../reading/source-tree.ts'

const toolFolders = new Set(['.git', '.ci'])
/** Folders whose own content the map describes one by one. */
const detailed = ['lib', 'components', 'tests']

/**
 * Paths drawn in the first code block after the heading "The map": two spaces of indentation for each level, the name, then the
 * words; several names on a line are separated by ` · `.
 */
function mapPaths(readme: string): string[] {
  const block = readme.split(/^## The map$/m)[1]?.match(/```text\n([\s\S]*?)```/)?.[1] ?? ''
  const parents: string[] = []
  return block.split('\n').flatMap((line) => {
    const drawn = line.match(/^( *)(\S+(?: · \S+)*)/)
    if (!drawn?.[2]) return []
    const depth = (drawn[1] ?? '').length / 2
    const names = drawn[2].split(' · ')
    const paths = names.map((name) => [...parents.slice(0, depth), name.replace(/\/$/, '')].join('/'))
    parents[depth] = (names[0] ?? '').replace(/\/$/, '')
    return paths
  })
}

/** What the map and the disk do not say alike. */
export function checkMap(tree: Tree): string[] {
  const drawn = new Set(mapPaths(tree.find((file) => file.path === 'README.md')?.text ?? ''))
  if (drawn.size === 0) return ['README.md: draw the map in a ```text block below the heading "## The map"']
  const disk = placesOnDisk(tree)
  const exists = (path: string) => tree.some((file) => file.path === path || file.path.startsWith(`${path}/`))
  return [
    ...disk
      .filter((path) => !drawn.has(path))
      .map((path) => `README.md: "${path}" is on disk but not in the map: add its line`),
    ...[...drawn]
      .filter((path) => !exists(path))
      .map((path) => `README.md: the map shows "${path}", which is not on disk`),
  ]
}

function placesOnDisk(tree: Tree): string[] {
  const places = tree.flatMap(({ path }) => {
    const [top = '', second, ...deeper] = path.split('/')
    if (second === undefined || toolFolders.has(top)) return [path].filter((place) => !place.includes('/'))
    const isFolderOrFile = second !== undefined && (deeper.length > 0 || top === 'lib')
    return detailed.includes(top) && isFolderOrFile ? [top, `${top}/${second}`] : [top]
  })
  return [...new Set(places)].sort()
}
