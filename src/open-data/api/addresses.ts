import type { AddressOf } from '../address.ts';

/** The version that addresses and items keep to: within it fields are added, and none is changed. */
export const schemaVersion = '1.1.0';

/** Path of the API on the site. */
export const apiPath = '/api/v1/';

/** The whole address of a file of the API by its path below it, without its ending. */
export const apiAddress = (path: string, addressOf: AddressOf): string => addressOf(`${apiPath}${path}.json`, 'zh');
