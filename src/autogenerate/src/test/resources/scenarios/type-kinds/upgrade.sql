alter table t alter column bits type varbit(5) using bits::varbit(5),
    alter column flag type integer using flag::integer,
    alter column span type interval day to second(3) using span::interval day to second(3),
    alter column list type bigint[],
    alter column number type numeric(12, 2),
    alter column moment type time,
    alter column raw type char(10) using raw::text;
alter table t add column added_bits bit(4);
alter table t add column added_range daterange;
alter table t add column added_words tsvector default '';
alter table t add column added_list text[] default '{}';
alter table t add column added_span interval year to month;
alter table t add column added_ranges daterange[];
