import { driverUncertainty } from '~/domain/analysis/analyse-drivers'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { analyseTrends } from '~/domain/analysis/analyse-trends'
import type { Analysis } from '~/domain/analysis/analysis'
import { attentionList } from '~/domain/analysis/attention-list'
import { comparableScales } from '~/domain/analysis/comparable-scales'
import { compareWaves } from '~/domain/analysis/compare-waves'
import type { Instrument } from '~/domain/instrument/instrument'
import { aReleasedWave, pulseInstrument, type Told } from '../factories/a-released-wave'
import { someRelations } from '../factories/some-relations'

const waves = 12
const districtCounts = [10, 30, 300]
const times = 15

/** Analysing a released wave beside the eleven before it: 12 focus areas, 30 districts, and more and fewer of them. */
export function benchAnalysis(say: (line: string) => void): void {
  const instrument = withTwelveAreas()
  const medians = new Map<number, number>()
  for (const districts of districtCounts) {
    const releases = releasesOf(instrument, districts)
    const earlier = releases.slice(0, -1).map((release) => analyseRelease(release, instrument))
    const newest = median(() => {
      const last = releases.at(-1)
      if (last !== undefined) together([...earlier, analyseRelease(last, instrument)], instrument)
    })
    medians.set(districts, newest)
    const all = median(() =>
      together(
        releases.map((release) => analyseRelease(release, instrument)),
        instrument,
      ),
    )
    say(
      `analysing a wave of ${districts} districts × ${instrument.focusAreas.length} areas, signals and trends over ` +
        `${waves} waves: ${newest.toFixed(1)} ms; all ${waves} waves from nothing: ${all.toFixed(1)} ms`,
    )
  }
  const ratio = (medians.get(300) ?? NaN) / (medians.get(30) ?? NaN)
  say(`analysis of 300 districts beside 30: ratio ${ratio.toFixed(1)}`)
  const [release] = releasesOf(instrument, 10)
  const bootstrap = median(() => {
    if (release !== undefined) driverUncertainty(analyseRelease(release, instrument).drivers)
  })
  say(`drivers with 1000 draws, once per wave and only where they are shown: ${bootstrap.toFixed(0)} ms`)
}

/** The pulse has eleven areas; the twelfth is a second one like the first. */
function withTwelveAreas(): Instrument {
  const [first] = pulseInstrument.focusAreas
  if (first === undefined) throw new Error('the pulse has no areas')
  return { ...pulseInstrument, focusAreas: [...pulseInstrument.focusAreas, { ...first, code: 'TWELFTH' }] }
}

function releasesOf(instrument: Instrument, districts: number) {
  return Array.from({ length: waves }, (_, wave) => {
    const told = Object.fromEntries(
      Array.from({ length: districts }, (__, at): [string, Told] => [
        `d${at}`,
        { n: 20 + (at % 60), level: 40 + ((at * 7 + wave * 3) % 30) },
      ]),
    )
    const relations = someRelations(instrument)
    const closesOn = `${2015 + wave}-10-25`
    return aReleasedWave({ instrument, waveId: `puls-${wave}`, closesOn, districts: told, relations }).release
  })
}

function together(analyses: readonly Analysis[], instrument: Instrument): void {
  const scales = comparableScales(instrument, instrument)
  const [previous, newest] = analyses.slice(-2)
  if (previous === undefined || newest === undefined) return
  attentionList(newest, compareWaves(previous, newest, scales))
  analyseTrends(analyses.map((analysis) => ({ analysis, scales })))
}

/** Milliseconds at work, so that the figure does not depend on what else the machine does. */
function median(run: () => void): number {
  for (let time = 0; time < 3; time += 1) run()
  const taken = Array.from({ length: times }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return taken.sort((one, another) => one - another)[Math.floor(times / 2)] ?? NaN
}
