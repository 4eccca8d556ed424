// Bundles the page into the folder that is given. Workers are files of their own: the page's policy allows no other kind.
import { build } from 'esbuild';

const [outdir] = process.argv.slice(2);
if (!outdir) {
  console.error('Usage: node build.mjs FOLDER');
  process.exit(2);
}

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: {
    graphiql: 'page.jsx',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file', '.svg': 'dataurl' },
  assetNames: '[name]',
  legalComments: 'linked',
  logLevel: 'warning',
});
