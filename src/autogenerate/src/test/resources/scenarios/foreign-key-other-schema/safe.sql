-- 1 of 2, in one transaction
create table other.parent (
    id bigint not null,
    constraint parent_pkey primary key (id)
);
create table child (
    id bigint not null,
    a bigint,
    constraint child_pkey primary key (id),
    constraint child_a_fkey foreign key (a) references other.parent (id)
);
create table other.child (
    id bigint not null,
    a bigint,
    b bigint,
    constraint child_pkey primary key (id),
    constraint child_a_fkey foreign key (a) references other.parent (id),
    constraint child_b_fkey foreign key (b) references parent (id)
);
alter table other.kept add constraint kept_parent_id_fkey foreign key (parent_id) references parent (id) not valid;
-- 2 of 2, in one transaction
alter table other.kept validate constraint kept_parent_id_fkey;
