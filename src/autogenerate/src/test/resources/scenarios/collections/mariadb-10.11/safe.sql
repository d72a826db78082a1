-- 1 of 1, statement by statement
create table Author_Book (
    favourites_ORDER integer not null check (favourites_ORDER>=0),
    Author_id bigint not null,
    favourites_id bigint not null,
    primary key (favourites_ORDER, Author_id),
    unique key favourites_id (favourites_id),
    index Author_id (Author_id),
    constraint Author_Book_ibfk_1 foreign key (Author_id) references Author (id),
    constraint Author_Book_ibfk_2 foreign key (favourites_id) references Book (id)
) engine=InnoDB;
create table Author_names (
    Author_id bigint not null,
    names varchar(255),
    index Author_id (Author_id),
    constraint Author_names_ibfk_1 foreign key (Author_id) references Author (id)
) engine=InnoDB;
create table Author_prizes (
    in_year integer,
    position integer not null check (position>=0),
    Author_id bigint not null,
    name varchar(255),
    primary key (position, Author_id),
    index Author_id (Author_id),
    constraint Author_prizes_ibfk_1 foreign key (Author_id) references Author (id)
) engine=InnoDB;
create table author_phones (
    author bigint not null,
    kind varchar(10) not null,
    phone varchar(20) not null,
    primary key (author, kind),
    constraint author_phones_ibfk_1 foreign key (author) references Author (id)
) engine=InnoDB;
create table authorship (
    author_id bigint not null,
    book_id bigint not null,
    unique key authorship_once (book_id, author_id),
    index author_id (author_id),
    index authorship_book (book_id),
    constraint authorship_ibfk_1 foreign key (author_id) references Author (id),
    constraint authorship_ibfk_2 foreign key (book_id) references Book (id)
) engine=InnoDB;
alter table Book add column editor_id bigint, ALGORITHM=INSTANT;
alter table Book add column owner_id bigint, ALGORITHM=INSTANT;
alter table Book modify column owner_id bigint not null, ALGORITHM=INPLACE, LOCK=NONE;
alter table Book add column reviewer_id bigint, ALGORITHM=INSTANT;
alter table Book add unique key owner_id (owner_id), ALGORITHM=NOCOPY, LOCK=NONE;
create index editor_id on Book (editor_id) ALGORITHM=NOCOPY LOCK=NONE;
create index reviewer_id on Book (reviewer_id) ALGORITHM=NOCOPY LOCK=NONE;
alter table Book add constraint Book_ibfk_1 foreign key (editor_id) references Author (id),
    add constraint Book_ibfk_2 foreign key (owner_id) references Author (id),
    add constraint Book_ibfk_3 foreign key (reviewer_id) references Author (id);
