import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runKvar } from './run-kvar'
import { readTruthSurvey, recordsOf, truthFile, type TruthSurvey } from './truth-survey'
import { analysisSchema, releaseSchema, trendsSchema } from './told-by-commands'

/** What the commands print of a simulated survey that was brought in by the commands. */
export type ToldSurvey = {
  readonly truth: TruthSurvey
  readonly waves: readonly number[]
  /** Every district by name, with its code; by code point of the names. */
  readonly districts: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, string>
  /** `null`: all waves together. */
  readonly analysis: (wave: number | null) => z.infer<typeof analysisSchema>
  readonly release: (wave: number | null) => z.infer<typeof releaseSchema>
  readonly trends: z.infer<typeof trendsSchema>['trends']
}

/** Takes the survey in through the real command, wave by wave and all together, and asks it for everything. */
export async function tellTruthSurvey(folder: string): Promise<ToldSurvey> {
  const truth = readTruthSurvey(folder)
  const waves = [...new Set(recordsOf(truth.table).map(({ wave }) => Number(wave)))].sort((a, b) => a - b)
  const place = await mkdtemp(join(tmpdir(), 'kvar-truth-'))
  const kvar = async (...words: readonly string[]) => {
    const { status, output, errors } = await runKvar(words, { KVAR_DATA: join(place, 'data') })
    if (status !== 0) throw new Error(`kvar ${words.join(' ')}: ${errors}`)
    return output
  }
  const file = async (name: string, content: unknown) => {
    const path = join(place, name)
    await writeFile(path, JSON.stringify(content))
    return path
  }
  try {
    await kvar('migrate')
    await kvar('instrument', 'add', await file('instrument.json', truth.instrument), '--publish')
    // All together first: every district and unit is there from the first day on.
    for (const wave of [null, ...waves]) {
      const only = wave === null ? {} : { only: { column: 'wave', equals: String(wave) } }
      const mapping = await file(`${codeOf(wave)}.json`, { ...truth.mapping, ...only })
      await kvar(
        ...['import-answers', truthFile(folder, 'survey.csv'), '--mapping', mapping, '--add-places'],
        ...['--instrument', `${truth.instrument.code}@1`, '--wave', codeOf(wave), '--name', codeOf(wave)],
        ...['--opens', dayOf(waves, wave ?? waves[0]), '--closes', dayOf(waves, wave ?? waves.at(-1))],
        ...frameOf(truth, wave),
      )
    }
    const analyses = new Map<number | null, z.infer<typeof analysisSchema>>()
    const releases = new Map<number | null, z.infer<typeof releaseSchema>>()
    for (const wave of [null, ...waves]) {
      const analysis = await kvar('analysis', codeOf(wave), '--json', '--full-precision')
      analyses.set(wave, analysisSchema.parse(JSON.parse(analysis)))
      const release = await kvar('release', 'show', codeOf(wave), '--json')
      releases.set(wave, releaseSchema.parse(JSON.parse(release)))
    }
    const trends = await kvar('trend', ...waves.map(codeOf), '--json', '--full-precision')
    return {
      truth,
      waves,
      districts: new Map(Object.entries(truth.mapping.district.values ?? {})),
      units: new Map(Object.entries(truth.mapping.unit?.values ?? {})),
      analysis: (wave) => known(analyses.get(wave)),
      release: (wave) => known(releases.get(wave)),
      trends: trendsSchema.parse(JSON.parse(trends)).trends,
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

function codeOf(wave: number | null): string {
  return wave === null ? 'all-waves' : `wave-${wave}`
}

/** A quarter apart. */
function dayOf(waves: readonly number[], wave: number | undefined): string {
  const quarter = waves.indexOf(wave ?? 0)
  return new Date(Date.UTC(2000, 3 * quarter, 1)).toISOString().slice(0, 10)
}

/** The frame that the checks name for this wave. */
function frameOf({ checks, folder }: TruthSurvey, wave: number | null): readonly string[] {
  const frames = checks.flatMap(({ input }) =>
    typeof input['frame'] === 'string' && input['wave'] === wave ? [input['frame']] : [],
  )
  return frames[0] === undefined ? [] : ['--frame', truthFile(folder, frames[0])]
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a check asks for a wave that is not in the survey')
  return value
}
