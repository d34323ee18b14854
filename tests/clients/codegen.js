// graphql-codegen: types and typed documents for a set of operations from the gateway's SDL, which the TypeScript compiler accepts and which run.
//   node codegen.js http://localhost:5000/graphql
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { url } from './gateway.js';

const folder = fileURLToPath(new URL('obj/codegen', import.meta.url));
const run = (...words) => {
  try {
    return execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    console.error(`${words.join(' ')}\n${error.stdout}${error.stderr}`);
    process.exit(1);
  }
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(fileURLToPath(new URL('codegen', import.meta.url)), folder, { recursive: true });
writeFileSync(`${folder}/schema.graphql`, await (await fetch(`${url}/schema.graphql`)).text());
writeFileSync(`${folder}/codegen.json`, JSON.stringify({
  schema: 'schema.graphql',
  documents: 'operations.graphql',
  generates: {
    'generated.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        strictScalars: true,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string', Decimal: 'number', Long: 'number', UUID: 'string' },
      },
    },
  },
}));
writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({
  compilerOptions: { strict: true, noUncheckedIndexedAccess: true, target: 'es2022', module: 'nodenext', skipLibCheck: true, types: ['node'], outDir: 'built' },
  files: ['main.ts'],
}));
writeFileSync(`${folder}/package.json`, '{ "type": "module" }');

run(fileURLToPath(new URL('node_modules/@graphql-codegen/cli/cjs/bin.js', import.meta.url)), '--config', 'codegen.json', '--silent');
run(fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url)));
process.stdout.write(run('built/main.js', url));
