import { useSyncExternalStore } from 'react';
import { isOnline, subscribeOnline } from '../api/connection.ts';

/** Whether the device has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribeOnline, isOnline);
}
