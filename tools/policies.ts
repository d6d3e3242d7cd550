// Writes docs/policies.md: how ways of talking come out. Run it after a story changes:
//   npm run policies
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { POLICY_FILE, policyPage } from './docs/policy-page.ts';

writeFileSync(POLICY_FILE, policyPage(process.cwd()));
process.stdout.write(`${POLICY_FILE}\n`);
