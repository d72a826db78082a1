create table base (id bigint not null);
create table heir (id bigint not null, more integer) inherits (base);
create table parent (id bigint primary key, other bigint);
create table child (id bigint primary key, other bigint) inherits (parent);
alter table parent add constraint parent_other foreign key (other) references child (id);
alter table child add constraint child_other foreign key (other) references parent (id);
