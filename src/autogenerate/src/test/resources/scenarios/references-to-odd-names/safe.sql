-- 1 of 2, in one transaction
create table "with space, (and) more" (
    id bigint not null,
    constraint "with space, (and) more_pkey" primary key (id)
);
create table "with.dot" (
    id bigint not null,
    constraint "with.dot_pkey" primary key (id)
);
alter table first add column dotted_id bigint;
alter table first add column spaced_id bigint;
alter table first add constraint first_dotted_id_fkey foreign key (dotted_id) references "with.dot" (id) not valid;
alter table first add constraint first_spaced_id_fkey foreign key (spaced_id) references "with space, (and) more" (id) not valid;
-- 2 of 2, in one transaction
alter table first validate constraint first_dotted_id_fkey;
alter table first validate constraint first_spaced_id_fkey;
