import { type Ids, ownPage, ownThing, type Row } from '../outcomes.ts'

const transmission = ({ transmissionId }: Ids) => `/transmissions/${transmissionId}`
const line = (ids: Ids) => `${transmission(ids)}/wages/${ids.lineId}`
const lineIds = ({ transmissionId, lineId }: Ids) => [{ transmissionId, lineId }]
const transmissionId = (ids: Ids) => [ids.transmissionId]
const imported = (ids: Ids) => `${transmission(ids)}/wages/import/${ids.importId}`
const group = ({ groupId }: Ids) => `/groups/${groupId}`
const groupId = (ids: Ids) => [ids.groupId]
const entering = { expected: ownThing, lacking: 'flexiAtWork' } as const

export const wizardPages: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/transmissions/new/page.tsx',
    address: () => '/transmissions/new',
    ...entering,
    expected: ownPage,
  },
  { entry: 'app/[locale]/(employer)/groups/page.tsx', address: () => '/groups', ...entering, expected: ownPage },
  { entry: 'app/[locale]/(employer)/groups/[groupId]/page.tsx', address: group, ...entering },
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/group/page.tsx', page: '/group' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/period/page.tsx', page: '/period' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/workers/page.tsx', page: '/workers' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/grid/page.tsx', page: '/wages/grid' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/page.tsx', page: '/overview' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/add-worker/page.tsx',
      page: '/overview/add-worker',
    },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/cancel/page.tsx', page: '/cancel' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/import/page.tsx',
      page: '/wages/import',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/import/template/route.ts#GET',
      page: '/wages/import/template',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/changed/page.tsx',
      page: '/overview/changed',
    },
  ].map(({ entry, page }) => ({ entry, address: (ids: Ids) => `${transmission(ids)}${page}`, ...entering })),
  {
    entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/import/[importId]/page.tsx',
    address: imported,
    ...entering,
  },
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/page.tsx', page: '' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/conflict/page.tsx',
      page: '/conflict',
    },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/remove/page.tsx', page: '/remove' },
  ].map(({ entry, page }) => ({ entry, address: (ids: Ids) => `${line(ids)}${page}`, ...entering })),
]

/** In an order in which each leaves the draft to the next: removal and cancellation come last. */
export const wizardActions: readonly Row[] = [
  {
    entry: 'app/[locale]/(employer)/transmissions/new/actions.ts#startWithWagePeriod',
    address: () => '/transmissions/new',
    fields: () => ({ startDate: '01/12/2024', endDate: '31/12/2024' }),
    ...entering,
    expected: ownPage,
  },
  {
    entry: 'app/[locale]/(employer)/groups/[groupId]/actions.ts#renameGroup',
    address: group,
    bound: groupId,
    fields: () => ({ name: 'Salle' }),
    ...entering,
  },
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/group/actions.ts#makeGroup', page: '/group' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/actions.ts#send', page: '/overview' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/changed/actions.ts#redoOnLastVersion',
      page: '/overview/changed',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/overview/add-worker/actions.ts#addWorkers',
      page: '/overview',
    },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/period/actions.ts#splitDates', page: '/period' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/grid/actions.ts#saveGrid',
      page: '/wages/grid',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/grid/actions.ts#saveGridQuietly',
      page: '/wages/grid',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/grid/actions.ts#previewPaste',
      page: '/wages/grid',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/grid/leaving/route.ts#POST',
      page: '/wages/grid/leaving',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/import/actions.ts#pasteWages',
      page: '/wages/import',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/import/upload/route.ts#POST',
      page: '/wages/import/upload',
    },
  ].map(({ entry, page }) => ({
    entry,
    address: (ids: Ids) => `${transmission(ids)}${page}`,
    bound: transmissionId,
    ...entering,
  })),
  {
    entry:
      'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/conflict/actions.ts#saveVersionChoice',
    address: (ids) => `${line(ids)}/conflict`,
    bound: lineIds,
    lacking: 'flexiAtWork',
    // Nothing was put aside to choose from: it leads to the form, which refuses.
    expected: { ...ownThing, otherEnterprise: 'shown' },
  },
  {
    entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/import/[importId]/actions.ts#takeOver',
    address: imported,
    bound: ({ transmissionId, importId }) => [{ transmissionId, importId }],
    ...entering,
  },
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/actions.ts#saveWages', page: '' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/actions.ts#repeatForAll',
      page: '',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/template/actions.ts#templateForAll',
      page: '',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/actions.ts#saveWagesQuietly',
      page: '',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/leaving/route.ts#POST',
      page: '/leaving',
    },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/wages/[lineId]/remove/actions.ts#removeLine',
      page: '/remove',
    },
  ].map(({ entry, page }) => ({ entry, address: (ids: Ids) => `${line(ids)}${page}`, bound: lineIds, ...entering })),
  ...[
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/workers/actions.ts#saveChoice', page: '/workers' },
    { entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/period/actions.ts#saveDates', page: '/period' },
    {
      entry: 'app/[locale]/(employer)/transmissions/[transmissionId]/cancel/actions.ts#cancelTransmission',
      page: '/cancel',
    },
  ].map(({ entry, page }) => ({
    entry,
    address: (ids: Ids) => `${transmission(ids)}${page}`,
    bound: transmissionId,
    ...entering,
  })),
  {
    entry: 'app/[locale]/(employer)/groups/[groupId]/actions.ts#removeGroup',
    address: group,
    bound: groupId,
    ...entering,
  },
]
