-- The rows of the peers' tables (peers.sql) as PodSales keeps them, into a database that the server has migrated.
-- Every value is a hash of its key, so that each run and each server has the same rows.
begin;
create or replace function pg_temp.h(a bigint, b bigint) returns int language sql immutable parallel safe as
$$ select (hashint8extended(a, b) & 2147483647)::int $$;
-- Time-ordered ids, as the server makes them: a kind's ids follow each other.
create or replace function pg_temp.id(kind int, n bigint) returns uuid language sql immutable parallel safe as
$$ select ('019' || lpad(to_hex(kind), 5, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
-- Tenant 1 holds eight tenths of all, as one big customer does.
create or replace function pg_temp.tenant(n bigint) returns uuid language sql immutable parallel safe as
$$ select pg_temp.id(1, case when n % 10 < 8 then 1 when n % 10 = 8 then 2 else 3 end) $$;
create or replace function pg_temp.created(n bigint) returns timestamptz language sql immutable parallel safe as
$$ select timestamptz '2025-01-01 00:00+00' + n * interval '20 minutes' $$;
create or replace function pg_temp.changed(n bigint) returns timestamptz language sql immutable parallel safe as
$$ select timestamptz '2026-01-01 00:00+00' + (pg_temp.h(n, 11) % 15768000) * interval '1 second' $$;

insert into tenants (tenant_id, id, slug, name, time_zone_id, currency, status, version, created_at, updated_at)
select pg_temp.id(1, n), pg_temp.id(1, n), 'network-' || n, 'Network ' || n, 'America/New_York', 'USD', 'active', 1, pg_temp.created(n), pg_temp.created(n)
from generate_series(1, 3) n;

insert into podcasts (tenant_id, id, title, feed_url, language, categories, is_explicit, publisher_share, audience, status, version, created_at, updated_at)
select pg_temp.tenant(n), pg_temp.id(2, n), 'Podcast number ' || n, 'https://feeds.example.com/' || n || '.xml', 'en',
  '[{"name":"Business","subcategory":"Entrepreneurship"}]', false, 0.7,
  jsonb_build_object('monthly_downloads', 4000 + pg_temp.h(n, 3) % 2000000), 'active', 1, pg_temp.created(n), pg_temp.created(n)
from generate_series(1, 2000) n;

insert into episodes (tenant_id, id, podcast_id, feed_guid, title, published_at, is_explicit, slot_capacity, slots_taken, suitability, version, created_at, updated_at)
select pg_temp.tenant(n), pg_temp.id(3, n), pg_temp.id(2, ((n - 1) % 2000) + 1), 'episode-' || n, 'Episode ' || n,
  timestamptz '2024-01-01 09:00+00' + (n / 2000) * interval '7 days', false, 3, 0, '[]', 1, pg_temp.created(n), pg_temp.created(n)
from generate_series(1, 100000) n;

insert into advertisers (tenant_id, id, name, industry, targeting, version, created_at, updated_at)
select pg_temp.tenant(n), pg_temp.id(4, n), 'Sponsor ' || n, (array['RETAIL','FINANCE','SAAS','FOOD','TRAVEL','AUTO'])[1 + pg_temp.h(n, 5) % 6],
  (select targeting from advertisers where tenant_id <> pg_temp.tenant(n) limit 1), 1, pg_temp.created(n), pg_temp.created(n)
from generate_series(1, 500) n;

insert into deals (tenant_id, id, advertiser_id, podcast_id, name, stage, stage_changed_at, closed_at, expected_close, amount_currency, amount_minor_units, version, created_at, updated_at)
select pg_temp.tenant(n), pg_temp.id(5, n), pg_temp.id(4, ((n - 1) % 10) + 1 + 10 * (pg_temp.h(n, 7) % 50)),
  pg_temp.id(2, ((n - 1) % 10) + 1 + 10 * (pg_temp.h(n, 6) % 200)), 'Campaign ' || n, stage, pg_temp.changed(n),
  case when stage in ('won', 'lost') then pg_temp.changed(n) end, date '2026-07-01' + pg_temp.h(n, 31) % 180, 'USD', 50000 + pg_temp.h(n, 9) % 5000000, 2,
  pg_temp.created(n), pg_temp.changed(n)
from (select n, (array['lead','qualified','proposal','negotiation','won','won','lost'])[1 + pg_temp.h(n, 8) % 7] stage from generate_series(1, 20000) n) rows;

insert into deal_pipeline (tenant_id, stage, currency, close_month, deals, amount_minor_units)
select tenant_id, stage, amount_currency, (extract(year from expected_close) * 100 + extract(month from expected_close))::int, count(*), sum(amount_minor_units)
from deals where tenant_id in (select pg_temp.id(1, n) from generate_series(1, 3) n) group by 1, 2, 3, 4;

insert into insertion_orders (tenant_id, id, number, advertiser_id, deal_id, currency, commission, status, flight_start, flight_end, version, created_at, updated_at)
select tenant_id, pg_temp.id(6, n), 'IO-2026-' || lpad(n::text, 6, '0'), advertiser_id, id, 'USD', 0, 'scheduled',
  date '2026-01-01' + pg_temp.h(n, 15) % 300, date '2026-01-30' + pg_temp.h(n, 15) % 300, 1, created_at, updated_at
from (select deals.*, n from generate_series(1, 20000) n join deals on tenant_id = pg_temp.tenant(n) and id = pg_temp.id(5, n)) rows;

insert into line_items (tenant_id, id, order_id, podcast_id, episode_id, placement, delivery, booked_impressions, rate_kind, rate_currency, rate_minor_units,
  promo_code, kind, status, delivered_impressions, flight_first, flight_last)
select tenant_id, pg_temp.id(7, n), pg_temp.id(6, deal), podcast_id, pg_temp.id(3, ((deal - 1) % 10) + 1 + 10 * (pg_temp.h(n, 12) % 10000)),
  (array['pre_roll','mid_roll','post_roll'])[1 + pg_temp.h(n, 13) % 3], 'impressions', 10000 + pg_temp.h(n, 14) % 90000, 'cpm', 'USD', 1500 + pg_temp.h(n, 4) % 3500,
  'CODE' || n, 'sold', (array['booked','in_flight','finished'])[1 + pg_temp.h(n, 16) % 3], 0,
  date '2026-01-01' + pg_temp.h(n, 15) % 300, date '2026-01-30' + pg_temp.h(n, 15) % 300
from (select n, ((n - 1) % 20000) + 1 deal from generate_series(1, 40000) n) lines
join deals on deals.tenant_id = pg_temp.tenant(deal) and deals.id = pg_temp.id(5, deal);

-- 50 rows an episode: 25 days of two platforms. They come as files do, day by day, which is the order of their key; the peers' rows
-- lie in the order of theirs, which begins with the episode.
insert into daily_metrics (tenant_id, day, episode_id, source, podcast_id, downloads, listeners, completion_rate, ctr, conversions, revenue_minor_units, import_id)
select pg_temp.tenant(e), date '2026-01-01' + d, pg_temp.id(3, e), source, pg_temp.id(2, ((e - 1) % 2000) + 1),
  100 + pg_temp.h(e * 100 + d, 17) % 20000, 80 + pg_temp.h(e * 100 + d, 18) % 15000, (pg_temp.h(e * 100 + d, 19) % 10001) / 10000.0,
  (pg_temp.h(e * 100 + d, 20) % 1001) / 10000.0, pg_temp.h(e * 100 + d, 21) % 200, pg_temp.h(e * 100 + d, 22) % 1000000, pg_temp.id(8, 1)
from generate_series(0, 24) d, generate_series(1, 100000) e, (values ('apple'), ('spotify')) sources (source)
order by d, e, source;
commit;
vacuum analyze;
