create table p (id integer primary key, n integer, constraint p_n unique (n));
create table t (id integer primary key, p_id integer, a integer, b integer,
    constraint t_a check (a > 0), constraint t_gone check (b > 0),
    constraint t_p foreign key (p_id) references p (n));
create index t_ix on t (a);
create index t_gone_ix on t (b);
create table old (id integer constraint "old ""key" primary key);
comment on constraint p_n on p is 'a key';
comment on index p_n is 'its index';
comment on constraint t_a on t is 'a check''s';
comment on constraint t_gone on t is 'goes';
comment on constraint t_p on t is 'a foreign key';
comment on index t_ix is 'an index';
comment on index t_gone_ix is 'goes too';
comment on constraint "old ""key" on old is 'old';
comment on constraint t_pkey on t is 'stays';
