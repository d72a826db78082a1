create table t (
    id int primary key, a varchar(200), b text, c int, d point not null, e varchar(200), f text, g text,
    index prefix_changes (a(10)), index prefix_stays (b(20), c desc), index order_changes (c),
    unique index unique_prefix (e(30)), fulltext index words (f), index becomes_words (g(5)),
    spatial index place (d), index old_name (c, a), unique key goes (c)
);
