import ts from 'typescript';

const OFFICE = new Set(['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime']);
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self']);

/** Uses of a clock or of chance in core, and of Office.js outside addin/workbook. */
export function forbiddenGlobals(file: string, source: ts.SourceFile): string[] {
  if (/\.test\.tsx?$/.test(file) || !/^(core|extension|addin)\//.test(file)) return [];
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (file.startsWith('core/') && isClockOrChance(node))
      faults.push(`${node.getText()}: core has no clock and no chance`);
    if (!file.startsWith('addin/workbook/') && isOffice(node))
      faults.push(`${node.getText()}: only addin/workbook talks to Office.js`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

function isClockOrChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  return (
    ts.isPropertyAccessExpression(node) &&
    /^(Date\.now|Math\.random|crypto\.\w+|performance\.now)$/.test(node.getText())
  );
}

function isOffice(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !OFFICE.has(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return GLOBAL_OBJECTS.has(parent.expression.getText());
  }
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return (
    !(ts.isPropertyAssignment(parent) && parent.name === node) &&
    !ts.isPropertySignature(parent) &&
    !ts.isJsxAttribute(parent)
  );
}
