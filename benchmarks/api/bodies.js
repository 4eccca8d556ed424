'use strict'

// Writes what is asked of each kind of server, one request a line: deal.podsales, deal.peer, deal.postgraphile, deal.floor and so on.
//   node bodies.js FOLDER PODSALES_URL TOKEN TENANT_ID
// The peers' keys are numbers; PodSales' are made of the same numbers (rows.sql), and its cursors are asked for.
const { readFileSync, writeFileSync } = require('fs')
const { join } = require('path')

const [folder, url, token, tenant] = process.argv.slice(2)
const requests = 997
const folders = { podsales: 'podsales/questions', peer: 'peers/questions', postgraphile: 'peers/postgraphile-questions' }

let state = 42
const random = (low, high) => {
  state = (state * 48271) % 2147483647
  return low + state % (high - low + 1)
}
const times = make => Array.from({ length: requests }, make)
const question = (server, name) => readFileSync(join(__dirname, server, `${name}.graphql`), 'utf8')

const globalId = (type, kind, number) => {
  const bytes = Buffer.from(`019${kind.toString(16).padStart(5, '0')}000070008000${number.toString(16).padStart(12, '0')}`, 'hex')
  bytes.subarray(0, 4).reverse()
  bytes.subarray(4, 6).reverse()
  bytes.subarray(6, 8).reverse()
  return Buffer.concat([Buffer.from(`${type}:`), bytes]).toString('base64')
}

const ask = async (query, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables })
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

// The end of every page of the list but the last, behind which no full page follows: its cursor, and of its last item what is selected.
const ends = async (field, where, first, pages, selection = '__typename') => {
  const found = []
  let after = null
  for (let page = 0; page < pages; page++) {
    const data = await ask(`query ($after: String) { page: ${field}(first: ${first}, after: $after ${where}) { nodes { ${selection} } pageInfo { endCursor hasNextPage } } }`, { after })
    if (!data.page.pageInfo.hasNextPage) break
    after = data.page.pageInfo.endCursor
    found.push({ cursor: after, last: data.page.nodes.at(-1) })
  }
  return found.slice(0, -1)
}

// What the database keeps of a global id.
const keyOf = id => {
  const bytes = Buffer.from(id, 'base64').subarray(-16)
  bytes.subarray(0, 4).reverse()
  bytes.subarray(4, 6).reverse()
  bytes.subarray(6, 8).reverse()
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const write = (name, server, lines) => writeFileSync(join(folder, `${name}.${server}`), lines.join('\n') + '\n')
const post = (server, name, variables) => JSON.stringify({ query: question(folders[server], name), variables })
const query = variables => '?' + new URLSearchParams(variables)

const main = async () => {
  const numbers = times(() => random(1, 1999) * 10 + 1)
  write('deal', 'podsales', numbers.map(id => post('podsales', 'deal', { id: globalId('Deal', 5, id) })))
  write('deal', 'peer', numbers.map(id => post('peer', 'deal', { id })))
  write('deal', 'postgraphile', numbers.map(id => post('postgraphile', 'deal', { id })))
  write('deal', 'floor', numbers.map(id => query({ id })))

  const dealPages = await ends('deals', ', where: { stage: { eq: PROPOSAL } }, order: [{ createdAt: ASC }]', 50, 100, 'id createdAt')
  const behind = times(() => dealPages[random(0, dealPages.length - 1)])
  write('deals', 'podsales', behind.map(({ cursor }) => post('podsales', 'deals', { stage: 'PROPOSAL', first: 50, after: cursor })))
  write('deals', 'own', behind.map(({ last }) => query({ tenant, stage: 'proposal', first: 50, createdAt: last.createdAt, id: keyOf(last.id) })))
  const afters = times(() => random(0, 1800) * 10)
  write('deals', 'peer', afters.map(after => post('peer', 'deals', { stage: 'PROPOSAL', first: 50, after })))
  write('deals', 'postgraphile', times(() => post('postgraphile', 'deals', { stage: 'PROPOSAL', first: 50, offset: random(0, 50) })))
  write('deals', 'floor', afters.map(after => query({ stage: 'PROPOSAL', first: 50, after })))

  write('pipeline', 'podsales', times(() => post('podsales', 'pipeline', {})))
  write('pipeline', 'peer', times(() => post('peer', 'pipeline', {})))
  write('pipeline', 'postgraphile', times(() => post('postgraphile', 'pipeline', {})))
  write('pipeline', 'floor', times(() => '?'))

  const metricPages = await ends('metricsDaily', '', 1000, 200)
  write('metrics', 'podsales', times(() => post('podsales', 'metrics', { first: 1000, after: metricPages[random(0, metricPages.length - 1)].cursor })))
  const episodes = times(() => random(0, 9900) * 10)
  write('metrics', 'peer', episodes.map(after => post('peer', 'metrics', { first: 1000, after })))
  write('metrics', 'postgraphile', times(() => post('postgraphile', 'metrics', { first: 1000, offset: random(0, 20) * 50 })))
  write('metrics', 'floor', episodes.map(after => query({ first: 1000, after })))
}

main()
