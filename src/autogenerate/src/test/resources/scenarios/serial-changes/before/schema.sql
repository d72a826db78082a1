create table t (id bigserial primary key, a integer not null, b serial, c serial, d serial);
