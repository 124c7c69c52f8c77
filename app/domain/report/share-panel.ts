import type { Found } from '../analysis/leaver-period'
import { shareAxis } from './axis'
import { groupName, type LeaverBasis, periodName, standsFor, widened } from './leaver-basis'
import { type RetentionPanel, retentionPanel } from './retention-panel'

const drawnAtMost = 12

/** A panel of shares that all stand for the same group and time. */
export function sharePanel(
  basis: LeaverBasis,
  found: Found | undefined,
  wish: Pick<
    Parameters<typeof retentionPanel>[0],
    'id' | 'title' | 'sub' | 'labelColumn' | 'rows' | 'more' | 'notes'
  > & {
    readonly keepFew?: boolean
  },
): RetentionPanel {
  const { words, leaver, asked } = basis
  const { format } = words
  const absent = leaver.nothing(format.whole(asked.minimumDetailSize))
  if (found === undefined) return { kind: 'absent', title: wish.title, text: absent }
  const shown = wish.rows.filter(({ figure }) => figure.kind === 'shown')
  const rows = wish.keepFew === true ? wish.rows : shown.slice(0, drawnAtMost)
  const highs = rows.flatMap(({ figure }) => (figure.kind === 'shown' ? [figure.high] : []))
  return retentionPanel(
    {
      ...wish,
      sub: `${wish.sub} ${standsFor(found, basis)}`.trim(),
      caption: `${wish.title}, ${groupName(found.key, basis)}, ${periodName(found.period, basis)}`,
      notes: [
        ...widened(found, basis),
        ...(wish.notes ?? []),
        ...(shown.length < wish.rows.length ? [leaver.fewCounts] : []),
      ],
      names: 'phrases',
      valueColumn: words.share,
      intervalColumn: words.interval,
      axis: shareAxis(highs, format.whole, format.percent),
      rows,
      absent,
    },
    words,
  )
}
