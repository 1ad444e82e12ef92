import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './generated.ts';

const root = path.resolve(import.meta.dirname, '..');
for (const { file, content } of generatedFiles(root)) {
  writeFileSync(path.join(root, file), content);
  console.log(file);
}
