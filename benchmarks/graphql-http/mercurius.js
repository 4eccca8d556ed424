'use strict'

// The peer: Mercurius, whose JIT compiles a query after its first execution, with the rows of Catalogue/Tracks.cs.
const fastify = require('fastify')
const mercurius = require('mercurius')

const schema = `
  type Query { tracks: [Track!]! }
  type Track { id: Int! title: String! seconds: Int! rating: Float! isExplicit: Boolean! }
`

const tracks = Array.from({ length: 1000 }, (_, index) => {
  const number = index + 1
  return {
    id: number,
    title: `Track number ${number}`,
    seconds: 60 + (number * 37 % 3600),
    rating: number % 50 / 10,
    isExplicit: number % 7 === 0,
  }
})

const app = fastify({ logger: false })
app.register(mercurius, { schema, jit: 1, graphiql: false, resolvers: { Query: { tracks: () => tracks } } })
app.listen({ host: '127.0.0.1', port: Number(process.argv[2]) })
