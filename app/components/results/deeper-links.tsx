import { actionsPath, driversPath, methodPath, reliabilityPath, trendPath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'

export type Deeper = keyof ReturnType<typeof linksTo>

/** From the overview to what an analyst asks next, and between those pages. */
export function DeeperLinks({ waveId, here }: { readonly waveId: string; readonly here?: Deeper }) {
  const texts = useTexts(resultsTexts)
  return (
    <nav aria-label={texts.deeper} className="kv-chips__nav">
      <div className="kv-chips">
        {Object.entries(linksTo(waveId, texts)).map(([name, { href, label }]) => (
          <a key={name} href={href} aria-current={name === here ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </div>
    </nav>
  )
}

function linksTo(
  waveId: string,
  texts: Readonly<Record<'actions' | 'trend' | 'drivers' | 'reliability' | 'method', string>>,
) {
  return {
    actions: { href: actionsPath(waveId), label: texts.actions },
    trend: { href: trendPath(waveId), label: texts.trend },
    drivers: { href: driversPath(waveId), label: texts.drivers },
    reliability: { href: reliabilityPath(waveId), label: texts.reliability },
    method: { href: methodPath, label: texts.method },
  }
}
