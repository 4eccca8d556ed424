'use strict'

// Medians of the rounds, and medians of the ratios within each round, from lines of
// "question round target requests/s p50 p99 failed".
const { readFileSync } = require('fs')

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const runs = readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => {
  const [question, round, target, ...figures] = line.split(' ')
  const [rate, p50, p99, failed] = figures.map(Number)
  return { question, round, target, rate, p50, p99, failed }
})

console.log('| question | server | requests/s | p50 ms | p99 ms | PodSales / it | failed |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const question of new Set(runs.map(run => run.question))) {
  const ofQuestion = runs.filter(run => run.question === question)
  for (const target of new Set(ofQuestion.map(run => run.target).toSorted())) {
    const its = ofQuestion.filter(run => run.target === target)
    const ratios = its.map(run =>
      ofQuestion.find(other => other.target === 'podsales' && other.round === run.round).rate / run.rate)
    const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`
    console.log(`| ${question} | ${target} | ${Math.round(median(its.map(run => run.rate)))} | ` +
      `${median(its.map(run => run.p50))} | ${median(its.map(run => run.p99))} | ` +
      `${median(ratios).toFixed(2)} (${range}) | ${its.reduce((sum, run) => sum + run.failed, 0)} |`)
  }
}
