create table t (
    id integer primary key,
    local_same text default (datetime('now','localtime')),
    now_same timestamp default CURRENT_TIMESTAMP,
    computed_comes text,
    computed_changes text default (datetime('now')),
    int_same int default 5,
    int_changes int default 5,
    quoted_same int default '5',
    quoted_changes int default '5',
    float_same float default 5.2,
    float_changes float default 5.2,
    text_same varchar(20) default 'hello',
    text_changes varchar(20) default 'hello',
    text_goes varchar(20) default 'has '' quote'
);
create index t_lower on t (lower(text_same));
create index t_upper on t (upper(text_same));
