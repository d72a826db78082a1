create table Author_Book (
    favourites_ORDER integer not null,
    Author_id bigint not null,
    favourites_id bigint not null,
    constraint Author_Book_pkey primary key (favourites_ORDER, Author_id),
    constraint Author_Book_favourites_id_key unique (favourites_id),
    constraint Author_Book_favourites_ORDER_check check (favourites_ORDER >= 0),
    constraint Author_Book_Author_id_fkey foreign key (Author_id) references Author (id),
    constraint Author_Book_favourites_id_fkey foreign key (favourites_id) references Book (id)
);
create table Author_names (
    Author_id bigint not null,
    names varchar(255),
    constraint Author_names_Author_id_fkey foreign key (Author_id) references Author (id)
);
create table Author_prizes (
    in_year integer,
    position integer not null,
    Author_id bigint not null,
    name varchar(255),
    constraint Author_prizes_pkey primary key (position, Author_id),
    constraint Author_prizes_position_check check (position >= 0),
    constraint Author_prizes_Author_id_fkey foreign key (Author_id) references Author (id)
);
create table author_phones (
    author bigint not null,
    kind varchar(10) not null,
    phone varchar(20) not null,
    constraint author_phones_pkey primary key (author, kind),
    constraint author_phones_author_fkey foreign key (author) references Author (id)
);
create table authorship (
    author_id bigint not null,
    book_id bigint not null,
    constraint authorship_once unique (book_id, author_id),
    constraint authorship_author_id_fkey foreign key (author_id) references Author (id),
    constraint authorship_book_id_fkey foreign key (book_id) references Book (id)
);
create index authorship_book on authorship (book_id);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Book') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Author_Book') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('authorship') o;
CREATE TABLE retort_new_Book (id bigint not null,
    editor_id bigint,
    owner_id bigint not null,
    reviewer_id bigint, primary key (id),
    constraint Book_editor_id_fkey foreign key (editor_id) references Author (id),
    constraint Book_owner_id_fkey foreign key (owner_id) references Author (id),
    constraint Book_reviewer_id_fkey foreign key (reviewer_id) references Author (id));
insert or abort into retort_new_Book (rowid, id) select rowid, id from Book;
drop table Book;
pragma legacy_alter_table = on;
alter table retort_new_Book rename to Book;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Book') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Author_Book') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('authorship') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create unique index Book_owner_id_key on Book (owner_id);
