// Prints the body of a GraphQL request: the query in the first argument, the variables as JSON in the second.
const [query, variables = '{}'] = process.argv.slice(2);
process.stdout.write(JSON.stringify({ query, variables: JSON.parse(variables) }));
