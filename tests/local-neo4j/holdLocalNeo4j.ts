/** Opens a local Neo4j in the folder given, says so as one line of JSON, and holds it until it is killed. */
import { openLocalNeo4j } from '../../server/local-neo4j/openLocalNeo4j.ts';

const { uri, user, password, database } = await openLocalNeo4j({
  dataFolder: process.argv[2] ?? '',
});
console.log(JSON.stringify({ uri, user, password, database }));
setInterval(() => undefined, 1000);
