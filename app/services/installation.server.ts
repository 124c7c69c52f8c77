import type { Databases } from '../databases.server'

/** What a service that touches invitations or ballots works on: the two databases and the key that lies in neither. */
export type Installation = Databases & {
  /** `Settings.key`. */
  readonly key: string
}
