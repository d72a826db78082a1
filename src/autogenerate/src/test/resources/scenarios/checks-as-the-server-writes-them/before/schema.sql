create table t (id bigint primary key, a integer check (a != 7), b varchar(255), constraint in_list check (a in (1, 2)), constraint between_them check (a between 1 and 9),
    constraint of_kind check (b in ('x', 'y')), constraint cast_them check (b::text <> ''));
