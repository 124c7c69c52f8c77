import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  componentsUseNoServerCode,
  domainHasNoClockAndNoChance,
  filesAreShort,
  namesSaySomething,
  nobodyLogsToTheConsole,
  noBarrels,
  noInlineStyles,
  nothingIsWavedThrough,
  routesBuildNoSchemas,
} from './architecture/code-rules'
import {
  servicesBehindTheRelease,
  servicesOfBothDatabases,
  servicesOfTheRegister,
  topLevel,
} from './architecture/house'
import {
  arrowsPointInwards,
  employmentsStayApart,
  everyRepositoryHasItsDatabase,
  fewKnowBothDatabases,
  migrationsStandAlone,
  packagesStayInTheirPlace,
  pagesReadReleases,
  rechartsOnlyInCharts,
  repositoriesOfTwoDatabasesDoNotMeet,
  type Rule,
  stagesLookLeft,
} from './architecture/import-rules'
import { serverNamesStayInLoaders } from './architecture/server-names'
import { listFiles, parseSource, readSources, type Source } from './architecture/source'

const top = fileURLToPath(new URL('..', import.meta.url))
const sources = readSources(top)

/** A rule, and an invented file that breaks it: a rule that cannot bite guards nothing. */
type Case = { readonly rule: Rule; readonly broken: Readonly<Record<string, string>> }

const rules: Readonly<Record<string, Case>> = {
  'arrows between folders point inwards': {
    rule: arrowsPointInwards,
    broken: { 'app/components/tables/x.tsx': "import type { A } from '~/services/close-wave.server'" },
  },
  'a stage of the domain imports only stages to its left': {
    rule: stagesLookLeft,
    broken: { 'app/domain/wave/x.ts': "import { releaseWave } from '../release/release-wave'" },
  },
  'statistics imports nothing of ours': {
    rule: stagesLookLeft,
    broken: { 'app/domain/statistics/x.ts': "import type { Wave } from '../wave/wave'" },
  },
  'packages stay in their place': {
    rule: packagesStayInTheirPlace,
    broken: { 'app/domain/wave/x.ts': "import { Kysely } from 'kysely'" },
  },
  'a migration imports Kysely alone': {
    rule: migrationsStandAlone,
    broken: {
      'db/migrations/register/9999-x.ts': "import type { RegisterSchema } from '../../schema/register'",
    },
  },
  'only the charts draw with recharts': {
    rule: rechartsOnlyInCharts,
    broken: { 'app/components/layout/x.tsx': "import { Line } from 'recharts'" },
  },
  'every repository is entered with its database': {
    rule: everyRepositoryHasItsDatabase,
    broken: { 'app/repositories/diary-repository.server.ts': 'export {}' },
  },
  'repositories of BOX and REGISTER never import each other': {
    rule: repositoriesOfTwoDatabasesDoNotMeet,
    broken: {
      'app/repositories/ballot-slot-repository.server.ts':
        "import { findInvitation } from './invitation-repository.server'",
    },
  },
  'nothing but the services named on purpose knows both databases': {
    rule: fewKnowBothDatabases,
    broken: {
      'app/services/x.server.ts':
        "import { a } from '~/repositories/response-repository.server'\nimport { b } from '~/repositories/invitation-repository.server'",
    },
  },
  'pages, commands and other services read releases and nothing that lies before them': {
    rule: pagesReadReleases,
    broken: { 'app/routes/x.tsx': "import { listRollups } from '~/repositories/rollup-repository.server'" },
  },
  'employments are never joined with answers, nor with who was asked': {
    rule: employmentsStayApart,
    broken: {
      'app/services/load-register.server.ts':
        "import { listSpells } from '~/repositories/register-repository.server'\nimport { findRelease } from '~/repositories/release-repository.server'",
    },
  },
  'employments are never joined with who was asked': {
    rule: employmentsStayApart,
    broken: {
      'app/services/load-register.server.ts':
        "import { listSpells } from '~/repositories/register-repository.server'\nimport { listInvitations } from '~/repositories/invitation-repository.server'",
    },
  },
  'pages and commands never read employments, only what was disclosed of them': {
    rule: employmentsStayApart,
    broken: { 'app/routes/x.tsx': "import { loadRegister } from '~/services/load-register.server'" },
  },
  'the register of the domain knows no answers': {
    rule: employmentsStayApart,
    broken: { 'app/domain/retention/x.ts': "import type { Response } from '../response/response'" },
  },
  'a file has at most two hundred lines': {
    rule: filesAreShort,
    broken: { 'app/services/x.server.ts': 'a()\n'.repeat(201) },
  },
  'no file only passes on what others export': {
    rule: noBarrels,
    broken: { 'app/domain/wave/x.ts': "export { a } from './a'\nexport * from './b'" },
  },
  'the domain has no clock and no chance': {
    rule: domainHasNoClockAndNoChance,
    broken: { 'app/domain/wave/x.ts': 'export const now = () => new Date().toISOString()' },
  },
  'nobody logs to the console': {
    rule: nobodyLogsToTheConsole,
    broken: { 'app/cli/x.ts': "console.log('x')" },
  },
  'nothing is waved through the types, and there are no notes to oneself': {
    rule: nothingIsWavedThrough,
    broken: { 'app/http/x.ts': 'export const x: any = 1' },
  },
  'no element is styled inline': {
    rule: noInlineStyles,
    broken: { 'app/components/layout/x.tsx': 'export const X = () => <p style={{ margin: 0 }} />' },
  },
  'no route builds a schema': {
    rule: routesBuildNoSchemas,
    broken: { 'app/routes/x.tsx': "import { z } from 'zod'\nconst xSchema = z.object({})" },
  },
  'components use no code of the server': {
    rule: componentsUseNoServerCode,
    broken: { 'app/components/layout/x.tsx': "import { requireAccount } from '~/http/guards.server'" },
  },
  'a .server name is used in loader, action and headers alone': {
    rule: serverNamesStayInLoaders,
    broken: {
      'app/routes/x.tsx':
        "import { secret } from '~/services/x.server'\nfunction read() { return secret() }\nexport function loader() { return read() }\nexport default function X() { return read() }",
    },
  },
}

for (const [title, { rule, broken }] of Object.entries(rules)) {
  test(title, () => {
    expect(rule(sources)).toEqual([])
  })

  test(`… and it would be seen if not: ${title}`, () => {
    const invented: Source[] = Object.entries(broken).map(([path, text]) => parseSource(path, text))
    expect(rule(invented)).not.toEqual([])
  })
}

test('a name imported by loader alone is no fault, nor is a type of the server in a component', () => {
  const route = parseSource(
    'app/routes/x.tsx',
    "import { secret } from '~/services/x.server'\nexport function loader() { return secret() }\nexport default function X() { return useLoaderData<typeof loader>() }",
  )
  expect(serverNamesStayInLoaders([route])).toEqual([])
})

test('the top level holds what the drawing says and nothing else', () => {
  const found = readdirSync(top).filter((name) => !name.startsWith('.'))
  const made: readonly string[] = topLevel.made
  expect(found.filter((name) => !made.includes(name)).sort()).toEqual([...topLevel.kept].sort())
})

test('file names say something, in kebab-case', () => {
  expect(namesSaySomething(listFiles(top, ['app', 'db'], /\.(tsx?|css)$/))).toEqual([])
  expect(
    namesSaySomething(['app/domain/wave/wave-helpers.ts', 'app/utils/x.ts', 'db/myFile.ts']),
  ).toHaveLength(3)
})

test('styles are as short as code', () => {
  const styles = listFiles(top, ['app'], /\.css$/).map((path) => ({
    path,
    lines: readFileSync(join(top, path), 'utf8').trimEnd().split('\n').length,
  }))
  expect(styles.filter(({ lines }) => lines > 200)).toEqual([])
})

test('no file names a folder of the machine it was written on', () => {
  const machine = new RegExp(`(?<![\\w.-])/${'work'}(?:/|\\b)`)
  const paths = [
    ...listFiles(top, ['app', 'db', 'test'], /\.(tsx?|css|json|csv|md)$/),
    'README.md',
    'package.json',
  ]
  expect(paths.filter((path) => machine.test(readFileSync(join(top, path), 'utf8')))).toEqual([])
  expect(machine.test(`cd /${'work'}/main`)).toBe(true)
})

test('services named in the drawing are there', () => {
  const there = new Set(sources.map(({ path }) => path))
  const named = [
    ...Object.keys(servicesOfBothDatabases),
    ...servicesBehindTheRelease,
    ...servicesOfTheRegister,
  ]
  expect(named.filter((name) => !there.has(`app/services/${name}.server.ts`))).toEqual([])
})
