// Runs on Node 20 with nothing installed.

/** Megabytes of each half of the space for new objects; 64 answered no sooner than 32 and took 50 MB more a process. */
const HALF_MEGABYTES = 32

/**
 * The options that a process which answers pages is started with. A page is thousands of small objects that live until it is
 * sent: with Node's own 16 MB, ten pages at a time fill the space so often that objects are copied, and kept, which would have
 * been gone a little later. Whoever set the size in NODE_OPTIONS keeps his, which the command line would overrule.
 * The web processes of node:cluster are started with what the first process was started with.
 * @param {string} [nodeOptions]
 */
export function listYoungSpaceOptions(nodeOptions = '') {
  return /max[-_]semi[-_]space[-_]size/.test(nodeOptions) ? [] : [`--max-semi-space-size=${HALF_MEGABYTES}`]
}
