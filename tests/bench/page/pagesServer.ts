/** Serves the bench's own pages as our page is served, in a process of its own; tells its address, ends when the channel does. */
import { pino } from 'pino';
import { createService } from '../../../server/createService.ts';
import { readEnv } from '../../../server/env.ts';
import { listen } from '../../../server/listen.ts';
import { openEmbeddedStore } from '../../../server/openEmbeddedStore.ts';

const [, , folder = ''] = process.argv;
const store = await openEmbeddedStore();
const { server } = createService(store, readEnv({}), folder, pino({ level: 'silent' }));
const address = await listen(server, '127.0.0.1', 0);
process.on('disconnect', () => process.exit());
process.send?.({ address });
