import type { Place } from '../seed/drives';
import { itemIdOf, itemIndexOf } from '../seed/ids';
import { type FirstItem, itemAt, parentOf } from '../seed/items';
import type { DemoState } from './state';

/** A file or folder that somebody made since the birth; its index follows those that the library was born with. */
export interface MadeItem {
  readonly parentId: string;
  readonly name: string;
  readonly folder: boolean;
  readonly size: number;
  readonly createdMs: number;
}

const madeIn = (state: DemoState, place: Place): readonly MadeItem[] => state.made.get(place.driveId) ?? [];

/** Items that there ever were, the root among them. */
export const countItems = (state: DemoState, place: Place): number => place.items + madeIn(state, place).length;

export const countMadeIn = (state: DemoState, place: Place, parentId: string): number =>
  madeIn(state, place).filter((one) => one.parentId === parentId).length;

export function parentIn(state: DemoState, place: Place, index: number): number {
  const made = madeIn(state, place)[index - place.items];
  return made ? (itemIndexOf(state.org, place.number, made.parentId) ?? 0) : parentOf(state.org, place, index);
}

export function itemIn(state: DemoState, place: Place, index: number): FirstItem | undefined {
  const made = madeIn(state, place)[index - place.items];
  if (!made) return itemAt(state.org, place, index);
  const { name, folder, size, createdMs } = made;
  return {
    index,
    id: itemIdOf(state.org, place.number, index),
    name,
    folder,
    mimeType: folder ? null : 'text/plain',
    parent: parentIn(state, place, index),
    size,
    createdMs,
    modifiedMs: createdMs,
  };
}
