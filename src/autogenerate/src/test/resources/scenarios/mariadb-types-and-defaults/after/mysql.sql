create table t (
    a integer, b bigint unsigned, c smallint, d bool default true, e tinyint, f mediumint(9),
    g numeric(10, 2) default 1.5, h decimal(10, 0), i double precision, j float(20), k dec(5, 0),
    l bit default true, m bit(8) default 5, n tinyint(1) default 0,
    o char, p character varying(20) default ('x'), q text default ('x'), r longtext, s json default ('{}'),
    t datetime(6) default now(6), u timestamp(0) not null default '1970-01-02', v timestamp null default null,
    w time(3), x year(4), y date default (curdate()), z blob,
    aa char(36) default (uuid()), ab varchar(36) default (uuid()), ad binary(16), ae varbinary(20),
    af enum('b', 'a') default 'a', ag set('y', 'x''z') default 'y', ah int(10) unsigned zerofill,
    ai int as ((a + 1)), aj int generated always as (a*2) stored, ak varchar(10) default (ucase('x')),
    al int check ((al between 1 and 3)), am int default (1+1), an geometry, ao point,
    ap varchar(20) default 'it\'s', aq varchar(20) default ('back\\slash'),
    ar decimal(10, 2) default 0, a_s varbinary(4) default 'AB', a_t text default (concat('a\'b', 'c\\\\d')), a_u json default (json_array(1,'x')), a_v binary(16) default (UUID_TO_BIN( uuid() )),
    index ix_whole (a, b), index ix_redundant (a)
);
