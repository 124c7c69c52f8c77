/** Who may use an address. `ownDistrict`: HR of the city, and HR of the district in the address. */
export type Entry = 'anybody' | 'account' | 'ownDistrict'

/**
 * What is open to more than HR of the city, each on purpose. Whatever is not listed here is expected to refuse
 * strangers and HR of a district, by GET and by POST: a new page begins closed.
 */
export const openOnPurpose: Readonly<Record<string, { readonly GET?: Entry; readonly POST?: Entry }>> = {
  // The frame around every page: the municipality's name, and the asker's own.
  '': { GET: 'anybody' },
  '/': { GET: 'anybody' },
  '/logga-in': { GET: 'anybody', POST: 'anybody' },
  '/logga-ut': { GET: 'anybody', POST: 'anybody' },
  '/sprak': { GET: 'anybody', POST: 'anybody' },
  '/kom-igang': { GET: 'anybody', POST: 'anybody' },
  '/tillganglighet': { GET: 'anybody' },
  '/sa-skyddas-svaren': { GET: 'anybody' },
  '/sa-raknar-vi': { GET: 'anybody' },
  '/svara': { GET: 'anybody', POST: 'anybody' },
  '/svara/:waveId': { GET: 'anybody', POST: 'anybody' },
  '/svara/:waveId/tack': { GET: 'anybody', POST: 'anybody' },
  // What HR has published; until then there is nothing there.
  '/resultat': { GET: 'anybody' },
  '/resultat/:waveId': { GET: 'anybody' },
  '/atgarder': { GET: 'account' },
  '/atgarder/ny': { GET: 'account', POST: 'account' },
  '/atgarder/:actionId': { GET: 'ownDistrict', POST: 'ownDistrict' },
  '/mitt-losenord': { GET: 'account', POST: 'account' },
  '/oversikt': { GET: 'account' },
  '/distrikt': { GET: 'account' },
  '/distrikt/:districtId': { GET: 'ownDistrict' },
  '/fokusomraden': { GET: 'account' },
  '/fokusomraden/:code': { GET: 'account' },
  '/kvarvaro': { GET: 'account' },
  '/kvarvaro/anstallningstid': { GET: 'account' },
  '/kvarvaro/orsaker': { GET: 'account' },
  '/kvarvaro/de-som-slutar': { GET: 'account' },
  '/kvarvaro/bemanning': { GET: 'account' },
  '/kvarvaro/stanna': { GET: 'account' },
  '/kvarvaro/distrikt': { GET: 'account' },
  '/kvarvaro/distrikt/:districtId': { GET: 'ownDistrict' },
  '/kvarvaro/:page/tabell/:table': { GET: 'account' },
  '/utveckling': { GET: 'account' },
  '/samband': { GET: 'account' },
  '/matkvalitet': { GET: 'account' },
  '/instrument': { GET: 'account' },
  '/instrument/:code/:version': { GET: 'account' },
  '/omgangar/:waveId/tabell/:table': { GET: 'account' },
}
