// Finds the best show for an advertiser, makes a deal of it, moves it, and sees it move.
//   npm start -- URL TOKEN
import type { Client, OperationResult } from '@urql/core';
import { connect } from './client.js';
import { AdvertiserDocument, BestMatchDocument, CreateDealDocument, DealStagesDocument, LatestEventDocument, MoveDealDocument, ScoreMatchesDocument } from './generated.js';
import type { DealCardFragment, DealStage } from './generated.js';

const [url, token] = process.argv.slice(2);
if (!url || !token) {
  throw new Error('Usage: npm start -- URL TOKEN');
}

const { client, close } = connect(url, token);
try {
  await sell(client, 'Stridewell');
} finally {
  close();
}

async function sell(client: Client, name: string): Promise<void> {
  const advertiser = dataOf(await client.query(AdvertiserDocument, { name })).advertisers?.nodes?.[0];
  if (!advertiser) {
    throw new Error(`There is no advertiser ${name}.`);
  }

  const scored = dataOf(await client.mutation(ScoreMatchesDocument, { advertiserId: advertiser.id })).recalculateMatches;
  if (!scored.recalculation) {
    throw new Error(scored.errors?.map(error => error.message).join(' '));
  }

  const best = dataOf(await client.query(BestMatchDocument, { advertiserId: advertiser.id })).matches?.nodes?.[0];
  if (!best?.podcast) {
    throw new Error(`No show is scored for ${name}.`);
  }

  console.log(`The best show for ${advertiser.name} is ${best.podcast.title}.`);
  const created = dataOf(await client.mutation(CreateDealDocument, {
    input: { advertiserId: advertiser.id, podcastId: best.podcast.id, name: 'Spring launch', amount: { minorUnits: 450_000, currency: 'USD' } },
  })).createDeal;
  const deal = created.deal;
  if (!deal) {
    throw new Error(created.errors?.map(error => error.message).join(' '));
  }

  await Promise.all([follow(client, deal, 'PROPOSAL', await latest(client)), move(client, deal, ['QUALIFIED', 'PROPOSAL'])]);
}

async function move(client: Client, deal: DealCardFragment, stages: DealStage[]): Promise<void> {
  for (const stage of stages) {
    // Each move says which version it was decided on; after the first, this one is out of date.
    const moved = await client.mutation(MoveDealDocument, { input: { dealId: deal.id, stage, version: deal.version } });
    const { errors } = dataOf(moved).moveDealStage;
    for (const error of errors ?? []) {
      if (error.__typename !== 'StaleVersionError') {
        throw new Error(error.message);
      }

      console.log(`Refused: version ${deal.version} is out of date, it is at ${error.currentVersion} now.`);
      dataOf(await client.mutation(MoveDealDocument, { input: { dealId: deal.id, stage, version: error.currentVersion } }));
    }
  }
}

async function follow(client: Client, deal: DealCardFragment, last: DealStage, after: string | null): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const { unsubscribe } = client.subscription(DealStagesDocument, { dealId: deal.id, after }).subscribe(result => {
      const seen = result.data?.onDealStageChanged;
      if (result.error) {
        reject(result.error);
      } else if (seen) {
        console.log(`Seen: ${seen.name} is in ${seen.stage}.`);
        if (seen.stage === last) {
          unsubscribe();
          resolve();
        }
      }
    });
  });
}

async function latest(client: Client): Promise<string | null> {
  return dataOf(await client.query(LatestEventDocument, {})).events?.nodes?.[0]?.cursor ?? null;
}

function dataOf<T extends object>(result: OperationResult<T>): T {
  if (result.error || !result.data) {
    throw result.error ?? new Error('The server answered nothing.');
  }

  return result.data;
}
