import { createContext, useContext } from 'react'

/** The Content-Security-Policy nonce of the response; empty in the browser, which hides it from scripts. */
const NonceContext = createContext('')

export const NonceProvider = NonceContext.Provider

export function useNonce(): string {
  return useContext(NonceContext)
}
