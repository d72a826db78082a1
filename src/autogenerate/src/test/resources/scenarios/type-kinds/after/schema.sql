create domain short_text as varchar(10);
create table t (
    id bigint primary key, bits varbit(5), some_bits varbit(8), flag integer, span interval day to second(3), list bigint[], span_list interval[], whole int4range,
    moments tstzrange, words tsvector, search tsquery, number numeric(12, 2), moment time(6), zoned time(3) with time zone, named short_text, place point,
    net inet, mac macaddr, paper xml, cash money, plain json, fixed char(3), one "char", internal_id oid, path jsonpath, many int4multirange, matrix integer[][], row_of integer[], raw char(10),
    added_bits bit(4), added_range daterange, added_words tsvector default ''::tsvector, added_list text[] default '{}', added_span interval year to month,
    added_ranges daterange[]
);
