create table "with space, (and) more" (
    ID bigint not null,
    constraint "with space, (and) more_PKEY" primary key (ID)
);
create table "with.dot" (
    ID bigint not null,
    constraint "with.dot_PKEY" primary key (ID)
);
alter table "first" add column "dotted_id" bigint;
alter table "first" add column "spaced_id" bigint;
alter table "first" add constraint "first_dotted_id_FKEY" foreign key ("dotted_id") references "with.dot" (ID);
alter table "first" add constraint "first_spaced_id_FKEY" foreign key ("spaced_id") references "with space, (and) more" (ID);
