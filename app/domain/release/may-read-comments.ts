import type { Release } from './release'

/** A comment among one or two is as good as signed. */
export const fewestComments = 3

/**
 * Whether the comments to one question may be read at all: enough answered in the whole city for details, and enough
 * wrote (domain file, 4.1). They are read for the city alone, without any background.
 */
export function mayReadComments(release: Release, commentCount: number): boolean {
  const city = release.cells.find((one) => one.cell.grouping === 'city')
  return (
    city?.kind === 'shown' && city.respondents >= release.minimumDetailSize && commentCount >= fewestComments
  )
}
