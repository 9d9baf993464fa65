// Asks a server everything that the package graphql-http knows of GraphQL over HTTP, and
// fails unless it does all of it, what the specification leaves open included.
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
const audits = serverAudits({ url, fetchFn: fetch });
const failures = [];
for (const audit of audits) {
  const { status, reason } = await audit.fn();
  if (status !== 'ok') failures.push(`${status}: ${audit.id} ${audit.name}: ${reason}`);
}
console.log(`${audits.length - failures.length} of ${audits.length} audits are ok`);
failures.forEach((failure) => console.error(failure));
if (audits.length < 61) console.error('there should be 61 audits at least');
process.exitCode = failures.length || audits.length < 61 ? 1 : 0;
