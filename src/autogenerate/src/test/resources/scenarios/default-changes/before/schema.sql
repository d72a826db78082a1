create table t (
    a varchar(50) default 'some default', b varchar(50) default '//slash', c integer default 15, d integer,
    e varchar(10) default 'gone', f timestamp default now(), g boolean default true, h numeric(8, 2) default -1.5,
    i varchar(20) default 'it''s', j integer default null, k jsonb default '{}', l integer[] default array[]::integer[],
    m integer default 5, n varchar(20) default 'hello', o date default current_date, p timestamp default current_timestamp(3)
);
