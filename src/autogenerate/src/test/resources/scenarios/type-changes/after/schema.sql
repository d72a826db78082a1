create table t (
    id bigint primary key,
    longer varchar(40), number integer, unlimited varchar, limited varchar(255), bounded varchar(20),
    finer decimal(11, 6), whole decimal(10), fraction decimal(15, 5), wider numeric(12, 5),
    smaller integer, tiny smallint, tinier smallint, bigger bigint, words varchar(20), one varchar(1), digits integer,
    zoned timestamp with time zone, unzoned timestamp, exact numeric(8, 0), cents numeric(10, 2), milli timestamp(6),
    moment time(3), flag integer, ratio double precision, document jsonb, list text[], bits bit(8), length text
);
create table u (
    id bigint primary key, finer decimal(10, 6), fraction decimal(10, 5), synonym numeric(10), free numeric(38, 5), six varchar(12), words varchar(10),
    cents numeric(8, 2), smaller integer, tiny smallint, moment timestamp(3), day time(3)
);
