alter table checked add column a uuid default gen_random_uuid();
alter table checked add column b uuid default gen_random_uuid();
alter table computed add column a uuid default gen_random_uuid() not null;
alter table computed add column b text generated always as ((a)::text) stored not null;
alter table typed add column a token default gen_random_uuid();
alter table checked add constraint has_a check (a IS NOT NULL);
alter table checked add constraint has_b check (b IS NOT NULL);
