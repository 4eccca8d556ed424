-- The tables of the peers and of the floor, and their rows.
create table tenants (id int primary key, name text not null);
create table podcasts (
  id int primary key, tenant_id int not null references tenants, title text not null,
  topic text not null, brand_safety smallint not null, weekly_downloads int not null,
  base_cpm_cents int not null);
create table episodes (
  id int primary key, tenant_id int not null references tenants, podcast_id int not null references podcasts,
  title text not null, published_on date not null);
create table sponsors (
  id int primary key, tenant_id int not null references tenants, name text not null, industry text not null);
create table deals (
  id int primary key, tenant_id int not null references tenants,
  podcast_id int not null references podcasts, sponsor_id int not null references sponsors,
  name text not null, stage text not null check (stage in ('PROSPECT','PROPOSAL','NEGOTIATION','WON','LOST')),
  value_cents bigint not null, created_at timestamptz not null, updated_at timestamptz not null);
create table io_bookings (
  id int primary key, tenant_id int not null references tenants, deal_id int not null references deals,
  episode_id int not null references episodes, slot text not null, price_cents bigint not null,
  air_date date not null, status text not null);
create table listener_metrics (
  tenant_id int not null, episode_id int not null, day date not null, source text not null,
  downloads int not null, listeners int not null, completion_rate real not null, ctr real not null,
  conversions int not null, revenue_cents bigint not null,
  primary key (tenant_id, episode_id, day, source));
create table matches (
  tenant_id int not null, sponsor_id int not null references sponsors, podcast_id int not null references podcasts,
  score real not null, geo real not null, demo real not null, topic real not null, lift real not null,
  inventory real not null, safety real not null, primary key (tenant_id, sponsor_id, podcast_id));
create view deal_pipeline as
  select tenant_id, stage, count(*)::int as deal_count, sum(value_cents)::bigint as value_cents
  from deals group by tenant_id, stage;
-- Deterministic data: every value is a hash of its key (no random()), so reruns agree.
create or replace function h(a bigint, b bigint) returns int language sql immutable parallel safe as
$$ select (hashint8extended(a, b) & 2147483647)::int $$;
insert into tenants select g, 'Tenant ' || g from generate_series(1,3) g;
-- tenant 1 holds most rows (a realistic big customer), tenants 2 and 3 share the rest
create or replace function tn(g bigint) returns int language sql immutable parallel safe as
$$ select case when g % 10 < 8 then 1 when g % 10 = 8 then 2 else 3 end $$;
insert into podcasts select g, tn(g), 'Podcast number ' || g, (array['TECH','BUSINESS','COMEDY','NEWS','SPORTS','HEALTH','HISTORY','TRUE_CRIME'])[1+h(g,1)%8],
  50+h(g,2)%51, 1000+h(g,3)%500000, 1500+h(g,4)%3500 from generate_series(1,2000) g;
-- episode e belongs to podcast p with the same tenant (same last digit class)
insert into episodes select g, tn(g), ((g-1) % 2000)+1, 'Episode ' || g || ' of podcast ' || ((g-1)%2000)+1, date '2024-01-01' + (g/2000)*7
  from generate_series(1,100000) g;
insert into sponsors select g, tn(g), 'Sponsor ' || g, (array['RETAIL','FINANCE','SAAS','FOOD','TRAVEL','AUTO'])[1+h(g,5)%6] from generate_series(1,500) g;
insert into deals select g, tn(g), ((g-1) % 10) + 1 + 10*(h(g,6)%200), ((g-1) % 10) + 1 + 10*(h(g,7)%50), 'Campaign ' || g,
  (array['PROSPECT','PROSPECT','PROPOSAL','NEGOTIATION','WON','WON','LOST'])[1+h(g,8)%7], 50000+h(g,9)%5000000,
  timestamptz '2025-01-01 00:00+00' + (h(g,10)%31536000) * interval '1 second',
  timestamptz '2026-01-01 00:00+00' + (h(g,11)%15768000) * interval '1 second' from generate_series(1,20000) g;
insert into io_bookings select g, tn(((g-1)%20000)+1), ((g-1)%20000)+1, ((((g-1)%20000)) % 10) + 1 + 10*(h(g,12)%10000),
  (array['PRE_ROLL','MID_ROLL','POST_ROLL'])[1+h(g,13)%3], 10000+h(g,14)%500000, date '2026-01-01' + h(g,15)%365,
  (array['DRAFT','SENT','SIGNED'])[1+h(g,16)%3] from generate_series(1,40000) g;
-- 50 rows an episode: 25 days x 2 sources
insert into listener_metrics
select tn(e), e, date '2026-01-01' + d, s, 100+h(e*100+d,17)%20000, 80+h(e*100+d,18)%15000, (h(e*100+d,19)%10001)/10000.0,
  (h(e*100+d,20)%1001)/10000.0, h(e*100+d,21)%200, h(e*100+d,22)%1000000
from generate_series(1,100000) e, generate_series(0,24) d, (values ('apple'),('spotify')) v(s);
insert into matches select tn(s), s, p, h(s*10000+p,23)%10001/100.0, h(s*10000+p,24)%1001/1000.0, h(s*10000+p,25)%1001/1000.0, h(s*10000+p,26)%1001/1000.0,
  h(s*10000+p,27)%1001/1000.0, h(s*10000+p,28)%1001/1000.0, h(s*10000+p,29)%1001/1000.0
from generate_series(1,500) s, generate_series(1,2000) p;
create index on podcasts (tenant_id);
create index on episodes (tenant_id, podcast_id);
create index on episodes (podcast_id);
create index on sponsors (tenant_id);
create index on deals (tenant_id, stage, id);
create index on deals (podcast_id);
create index on deals (sponsor_id);
create index on io_bookings (deal_id);
create index on io_bookings (episode_id);
create index on matches (tenant_id, sponsor_id, score desc);
create index on matches (sponsor_id);
create index on matches (podcast_id);
vacuum analyze;
-- the aggregate as a writer would keep it (floor endpoint /q4m)
create table deal_pipeline_kept as select * from deal_pipeline;
alter table deal_pipeline_kept add primary key (tenant_id, stage);
analyze deal_pipeline_kept;
