// Opens GraphiQL as a person would: reads the schema, asks a query, follows a subscription. Says "ok ..." for each.
import { chromium } from 'playwright-core';

const [address, browserProgram, pictures] = process.argv.slice(2);
const patience = 60_000;

const browser = await chromium.launch({ executablePath: browserProgram, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.setDefaultTimeout(patience);
try {
  const faults = watch(page);

  await page.goto(address);
  await readSchema(page);
  await ask(page);
  await follow(page);

  console.log(faults.length === 0 ? 'ok nothing was refused and nothing asked of others' : `FAILED ${faults.join(' | ')}`);
} catch (error) {
  await picture(page, 'fault');
  console.log(`FAILED ${error.message.replaceAll('\n', ' ')}`);
} finally {
  await browser.close();
}

function watch(page) {
  const faults = [];
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', error => faults.push(String(error)));
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(address).origin) {
      faults.push(`asked of another: ${request.url()}`);
    }
  });
  return faults;
}

async function readSchema(page) {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const explorer = page.locator('.graphiql-doc-explorer');
  await explorer.getByRole('link', { name: 'Query', exact: true }).click();
  await explorer.getByRole('link', { name: 'deals', exact: true }).click();
  await explorer.getByText('DealsConnection').first().waitFor();
  console.log('ok the documentation explorer shows the schema');
}

async function ask(page) {
  await run(page, 'query { viewer { subject network { name } } deals(first: 3) { totalCount nodes { name stage } } }');
  await answer(page, /Harbor.Lane.Audio/);
  await picture(page, 'query');
  console.log('ok a query is answered with the token that the page brings');
}

async function follow(page) {
  await run(page, 'subscription { onEvent { type } }');
  await page.getByRole('button', { name: 'Stop query' }).waitFor();
  const seen = answer(page, /deal\.created/);
  const isSeen = seen.then(() => true);
  while (!(await Promise.race([isSeen, openDeal(page).then(() => false)]))) {
    // The protocol does not say when a subscription has begun: once more.
  }

  await picture(page, 'subscription');
  await page.getByRole('button', { name: 'Stop query' }).click();
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  console.log('ok a subscription shows its events until it is stopped');
}

async function run(page, document) {
  await page.locator('.graphiql-query-editor .monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(document);
  await page.getByRole('button', { name: 'Execute query' }).click();
}

// The editor writes what it shows with other spaces.
function answer(page, pattern) {
  return page.locator('.graphiql-response .view-lines', { hasText: pattern }).waitFor();
}

function picture(page, name) {
  return page.screenshot({ path: `${pictures}/graphiql-${name}.png` });
}

// Another client, with the page's own token.
function openDeal(page) {
  return page.evaluate(async () => {
    const { endpoint, headers } = JSON.parse(document.getElementById('settings').textContent);
    const send = async (query, variables) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()).data;
    };
    const { podcasts, advertisers } = await send('{ podcasts(first: 1) { nodes { id } } advertisers(first: 1) { nodes { id } } }');
    const input = {
      podcastId: podcasts.nodes[0].id,
      advertiserId: advertisers.nodes[0].id,
      name: 'Seen in GraphiQL',
      amount: { minorUnits: 100000, currency: 'USD' },
    };
    await send('mutation ($input: CreateDealInput!) { createDeal(input: $input) { deal { id } } }', { input });
    await new Promise(resolve => setTimeout(resolve, 300));
  });
}
