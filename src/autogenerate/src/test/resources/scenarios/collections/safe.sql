-- 1 of 2, in one transaction
create table author_book (
    favourites_order integer not null,
    author_id bigint not null,
    favourites_id bigint not null,
    constraint author_book_pkey primary key (favourites_order, author_id),
    constraint author_book_favourites_id_key unique (favourites_id),
    constraint author_book_favourites_order_check check (favourites_ORDER>=0),
    constraint author_book_author_id_fkey foreign key (author_id) references author (id),
    constraint author_book_favourites_id_fkey foreign key (favourites_id) references book (id)
);
create table author_names (
    author_id bigint not null,
    names varchar(255),
    constraint author_names_author_id_fkey foreign key (author_id) references author (id)
);
create table author_phones (
    author bigint not null,
    kind varchar(10) not null,
    phone varchar(20) not null,
    constraint author_phones_pkey primary key (author, kind),
    constraint author_phones_author_fkey foreign key (author) references author (id)
);
create table author_prizes (
    in_year integer,
    "position" integer not null,
    author_id bigint not null,
    name varchar(255),
    constraint author_prizes_pkey primary key ("position", author_id),
    constraint author_prizes_position_check check (position>=0),
    constraint author_prizes_author_id_fkey foreign key (author_id) references author (id)
);
create table authorship (
    author_id bigint not null,
    book_id bigint not null,
    constraint authorship_once unique (book_id, author_id),
    constraint authorship_author_id_fkey foreign key (author_id) references author (id),
    constraint authorship_book_id_fkey foreign key (book_id) references book (id)
);
create index authorship_book on authorship (book_id);
alter table book add column editor_id bigint;
alter table book add column owner_id bigint;
alter table book add column reviewer_id bigint;
alter table book add constraint book_editor_id_fkey foreign key (editor_id) references author (id) not valid;
alter table book add constraint book_owner_id_fkey foreign key (owner_id) references author (id) not valid;
alter table book add constraint book_reviewer_id_fkey foreign key (reviewer_id) references author (id) not valid;
-- 2 of 2, statement by statement
alter table book add not null owner_id not valid;
do $retort$
begin
    execute (select format('alter table book validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('book') and attname = 'owner_id');
end $retort$;
create unique index concurrently book_owner_id_key on book (owner_id);
alter table book add constraint book_owner_id_key unique using index book_owner_id_key;
alter table book validate constraint book_editor_id_fkey;
alter table book validate constraint book_owner_id_fkey;
alter table book validate constraint book_reviewer_id_fkey;
