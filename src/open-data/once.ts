import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AddressOf } from './address.ts';

/** What `make` gives, worked out once for a catalogue and the addresses of a site: many files are made from it. */
export function once<Value>(make: (catalogue: Catalogue, addressOf: AddressOf) => Value): typeof make {
  const known = new WeakMap<Catalogue, WeakMap<AddressOf, { value: Value }>>();
  return (catalogue, addressOf) => {
    const ofCatalogue = known.get(catalogue) ?? new WeakMap<AddressOf, { value: Value }>();
    known.set(catalogue, ofCatalogue);
    const found = ofCatalogue.get(addressOf) ?? { value: make(catalogue, addressOf) };
    ofCatalogue.set(addressOf, found);
    return found.value;
  };
}
