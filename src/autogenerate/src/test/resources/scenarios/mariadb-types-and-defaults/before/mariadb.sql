create table t (
    a int(11), b bigint(20) unsigned, c smallint(3), d tinyint(1) default 1, e tinyint(4), f mediumint,
    g decimal(10, 2) default 1.50, h decimal, i double, j float, k numeric(5),
    l bit(1) default b'1', m bit(8) default b'00000101', n boolean default false,
    o char(1), p varchar(20) default 'x', q text default ('x'), r longtext, s json default '{}',
    t datetime(6) default current_timestamp(6), u timestamp not null default '0000-00-00 00:00:00', v timestamp(0) null,
    w time(3), x year, y date default (current_date), z blob,
    aa uuid default (uuid()), ab varchar(36) default (uuid()), ac inet6, ad binary(16), ae varbinary(20),
    af enum('b', 'a') default 'a', ag set('y', 'x''z') default 'y', ah int zerofill,
    ai int generated always as (a + 1) virtual, aj int as (a * 2) persistent, ak varchar(10) default (upper('x')),
    al int check (al between 1 and 3), am int default (1 + 1), an geometry, ao point,
    ap varchar(20) default 'it''s', aq varchar(20) default 'back\\slash',
    ar decimal(10, 2) default 0.00,
    key ix_redundant (a), key ix_whole (a, b)
);
