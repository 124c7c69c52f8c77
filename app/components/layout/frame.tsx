import { createContext, useContext } from 'react'
import type { Role } from '~/domain/account/account'

/** What the frame of a page says about where one is and as whom. */
export type Frame = {
  /** `null` before the first run. */
  readonly municipality: { readonly name: string; readonly isDemo: boolean } | null
  readonly account: { readonly name: string; readonly role: Role } | null
  /** The address shown, for the menu and for coming back after changing language. */
  readonly path: string
}

const FrameContext = createContext<Frame>({ municipality: null, account: null, path: '/' })

export const FrameProvider = FrameContext.Provider

export function useFrame(): Frame {
  return useContext(FrameContext)
}
