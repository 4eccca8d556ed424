import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createFetcher } from './fetcher.js';
import './page.css';

const settings = JSON.parse(document.getElementById('settings').textContent);

const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(`${settings.assets}/${workers[label] ?? 'editor.worker.js'}`),
};

const headers = Object.keys(settings.headers).length > 0 ? JSON.stringify(settings.headers, null, 2) : '';

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={createFetcher(settings.endpoint)}
    defaultHeaders={headers}
    shouldPersistHeaders={false}
    defaultEditorToolsVisibility="headers"
  />,
);
