import {
  arrows,
  employments,
  packages,
  readableByPages,
  repositories,
  servicesBehindTheRelease,
  servicesOfBothDatabases,
  servicesOfTheRegister,
  stages,
  stagesApart,
  stagesOfAnswers,
} from './house'
import { areaOf, type Import, type Source } from './source'

/** Each rule gives a sentence per violation. */
export type Rule = (sources: readonly Source[]) => string[]

/** Types cost nothing when the program runs, but a picture with invisible arrows would be a lie: they count too. */
export const arrowsPointInwards: Rule = (sources) =>
  sources.flatMap(({ path, imports }) => {
    const from = areaOf(path)
    const allowed = arrows[from]
    if (allowed === undefined) return [`${path} lies in ${from}, which is not in the drawing`]
    return imports
      .filter(({ isOurs, target }) => isOurs && !allowed.includes(areaOf(target)))
      .map(({ target }) => `${path} imports ${target}: no arrow from ${from} to ${areaOf(target)}`)
  })

/** What has run once is never changed by what is written later. */
export const migrationsStandAlone: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('db/migrations/'))
    .flatMap(({ path, imports }) =>
      imports.filter(({ target }) => target !== 'kysely').map(({ target }) => `${path} imports ${target}`),
    )

export const stagesLookLeft: Rule = (sources) =>
  sources.flatMap(({ path, imports }) => {
    const from = stageOf(path)
    if (from === undefined) return []
    const allowed = stagesApart[from] ?? leftOf(from)
    if (allowed === undefined) return [`${path} lies in the stage ${from}, which is not in the drawing`]
    return imports
      .map(({ target }) => ({ target, to: stageOf(target) }))
      .filter(({ to }) => to !== undefined && to !== from && !allowed.includes(to))
      .map(({ target, to }) => `${path} imports ${target}: ${from} does not look at ${to ?? ''}`)
  })

/** Statistics knows numbers alone; everybody may use it. */
function leftOf(stage: string): readonly string[] | undefined {
  const at = (stages as readonly string[]).indexOf(stage)
  return at === -1 ? undefined : stages.slice(0, at)
}

function stageOf(path: string): string | undefined {
  return /^app\/domain\/([^/]+)\//.exec(path)?.[1]
}

export const packagesStayInTheirPlace: Rule = (sources) =>
  sources.flatMap(({ path, imports }) => {
    const allowed = [
      ...(packages[areaOf(path)] ?? []),
      ...(packages[path.split('/').slice(0, 3).join('/')] ?? []),
    ]
    return imports
      .filter(({ isOurs, target }) => !isOurs && !allowed.some((name) => isOfPackage(target, name)))
      .map(({ target }) => `${path} uses the package ${target}`)
  })

function isOfPackage(target: string, name: string): boolean {
  if (name === 'node') return target.startsWith('node:')
  return name.endsWith('/') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`)
}

export const rechartsOnlyInCharts: Rule = (sources) =>
  sources
    .filter(({ path, imports }) => {
      const usesIt = imports.some(({ target }) => isOfPackage(target, 'recharts'))
      return usesIt && !path.startsWith('app/components/charts/')
    })
    .map(({ path }) => `${path} uses recharts outside app/components/charts`)

export const everyRepositoryHasItsDatabase: Rule = (sources) =>
  sources
    .map(({ path }) => path)
    .filter((path) => path.startsWith('app/repositories/') && databaseOf(path) === undefined)
    .map((path) => `${path} is not entered in the table of repositories`)

export const repositoriesOfTwoDatabasesDoNotMeet: Rule = (sources) =>
  sources.flatMap(({ path, imports }) => {
    const own = databaseOf(path)
    if (own === undefined) return []
    return imports
      .filter(({ target }) => (databaseOf(target) ?? own) !== own)
      .map(({ target }) => `${path} (${own}) imports ${target}`)
  })

export const fewKnowBothDatabases: Rule = (sources) =>
  sources
    .filter(({ path, imports }) => {
      const databases = new Set(imports.map(({ target }) => databaseOf(target)).filter(Boolean))
      return databases.size > 1 && !(serviceOf(path) in servicesOfBothDatabases)
    })
    .map(({ path }) => `${path} imports repositories of both databases`)

/** Privacy as an arrow: what lies before the release is read by the few who make it. */
export const pagesReadReleases: Rule = (sources) =>
  sources.flatMap(({ path, imports }) =>
    path.startsWith('app/repositories/') || servicesBehindTheRelease.includes(serviceOf(path))
      ? []
      : imports.filter(isBehindTheRelease).map(({ target }) => `${path} reads ${target}, past the release`),
  )

/**
 * The register stream is its own: who reads employments reads no ballots, answers, counts of answers or releases, and not
 * who was asked. Leavers' and stayers' figures meet further out, per unit and period, when both have been disclosed.
 */
export const employmentsStayApart: Rule = (sources) =>
  sources.flatMap(({ path, imports }) => {
    const stage = stageOf(path)
    if (stage === 'register' || stage === 'retention')
      return imports
        .filter(({ target }) => stagesOfAnswers.includes(stageOf(target) ?? ''))
        .map(
          ({ target }) => `${path} imports ${target}: employments are never joined with a person's answers`,
        )
    if (!imports.some(readsEmployments) && !isOfEmployments(repositoryOf(path))) return []
    const isListed = path.startsWith('app/repositories/') || servicesOfTheRegister.includes(serviceOf(path))
    return [
      ...(isListed
        ? []
        : [`${path} reads employments and is not entered among the services of the register`]),
      ...imports.filter(isNearAnswers).map(({ target }) => `${path} reads employments and imports ${target}`),
    ]
  })

function readsEmployments({ target }: Import): boolean {
  const services: readonly string[] = employments.services
  return isOfEmployments(repositoryOf(target)) || services.includes(serviceOf(target))
}

function isOfEmployments(repository: string | undefined): boolean {
  const names: readonly string[] = employments.repositories
  return repository !== undefined && names.includes(repository)
}

function isNearAnswers({ target }: Import): boolean {
  const repository = repositoryOf(target)
  const asked: readonly string[] = employments.askedPeople
  if (repository !== undefined) return repositories[repository] === 'BOX' || asked.includes(repository)
  const service = serviceOf(target)
  return servicesBehindTheRelease.includes(service) || service === 'load-release'
}

function isBehindTheRelease({ target }: Import): boolean {
  const name = repositoryOf(target)
  return name !== undefined && repositories[name] === 'BOX' && !readableByPages.includes(name)
}

function databaseOf(path: string): 'REGISTER' | 'BOX' | undefined {
  const name = repositoryOf(path)
  return name === undefined ? undefined : repositories[name]
}

function repositoryOf(path: string): string | undefined {
  return /^app\/repositories\/(.+)-repository\.server/.exec(path)?.[1]
}

function serviceOf(path: string): string {
  return /^app\/services\/(.+)\.server/.exec(path)?.[1] ?? ''
}
