alter table base drop constraint base_low;
alter table heir drop constraint base_low;
create table parent (
    id bigint not null,
    other bigint,
    constraint parent_pkey primary key (id)
);
create table child (
    id bigint not null,
    other bigint,
    constraint child_pkey primary key (id),
    constraint child_other foreign key (other) references parent (id)
) inherits (parent);
alter table parent add constraint parent_other foreign key (other) references child (id);
