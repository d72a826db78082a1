create domain short_text as varchar(10);
create table t (
    id bigint primary key, bits bit(3), some_bits varbit(8), flag boolean, span interval, list integer[], span_list interval[], whole int4range,
    moments tstzrange, words tsvector, search tsquery, number numeric, moment time(3), zoned time(3) with time zone, named short_text, place point,
    net inet, mac macaddr, paper xml, cash money, plain json, fixed char(3), one "char", internal_id oid, path jsonpath, many int4multirange, matrix integer[], row_of integer[][], raw bytea
);
