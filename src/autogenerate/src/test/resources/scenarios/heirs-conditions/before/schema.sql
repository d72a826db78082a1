create table base (id bigint not null, constraint base_low check (id > 0));
create table heir (id bigint not null, more integer, constraint base_low check (id > 0)) inherits (base);
