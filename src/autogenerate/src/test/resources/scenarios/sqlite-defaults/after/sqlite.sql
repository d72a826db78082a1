create table t (
    id integer primary key,
    local_same text default ( DATETIME( 'now', 'localtime' ) ),
    now_same timestamp default (current_timestamp),
    computed_comes text default (datetime('now', '+1 day')),
    computed_changes text default (datetime('now', 'localtime')),
    int_same int default (5),
    int_changes int default 7,
    quoted_same int default '5',
    quoted_changes int default '7',
    float_same float default 5.2,
    float_changes float default 5.3,
    text_same varchar(20) default 'hello',
    text_changes varchar(20) default 'there',
    text_goes varchar(20)
);
create index t_lower on t (lower(text_same));
create index t_upper on t (upper(text_changes));
