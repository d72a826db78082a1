create table t (
    id int primary key, a varchar(200), b text, c int, d point not null, e varchar(200), f text, g text,
    index prefix_changes (a(20)), index prefix_stays (b(20), c desc), index order_changes (c desc),
    unique index unique_prefix (e(30)), fulltext index words (f, g), fulltext index becomes_words (g),
    spatial index place (d), index new_name (c, a), unique key comes (c, e), index method (c, e)
);
