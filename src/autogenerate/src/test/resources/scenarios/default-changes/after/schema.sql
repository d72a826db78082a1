create table t (
    a varchar(50) default 'some new default', b varchar(50) default 's//l//ash', c integer default 20, d integer default -7,
    e varchar(10), f timestamp default (now() at time zone 'utc'), g boolean default false, h numeric(8, 2) default -2.5,
    i varchar(20) default 'it''s "new" \ '' */ ', j integer default 1, k jsonb default '{"a": "it''s"}',
    l integer[] default '{1,2}',
    m integer default 7, n varchar(20) default 'there', o date, p timestamp default current_timestamp(6)
);
