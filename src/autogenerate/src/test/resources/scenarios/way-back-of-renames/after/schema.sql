create type state as enum ('NEW', 'SENT', 'OLD');
create table shipment (id bigint primary key, state state, weight integer);
