create table AUTHORSHIP (
    AUTHOR_ID bigint not null,
    BOOK_ID bigint not null,
    constraint AUTHORSHIP_ONCE unique (BOOK_ID, AUTHOR_ID),
    constraint AUTHORSHIP_AUTHOR_ID_FKEY foreign key (AUTHOR_ID) references AUTHOR (ID),
    constraint AUTHORSHIP_BOOK_ID_FKEY foreign key (BOOK_ID) references BOOK (ID)
);
create index AUTHORSHIP_BOOK on AUTHORSHIP (BOOK_ID);
create table AUTHOR_BOOK (
    FAVOURITES_ORDER integer not null,
    AUTHOR_ID bigint not null,
    FAVOURITES_ID bigint not null,
    constraint AUTHOR_BOOK_PKEY primary key (FAVOURITES_ORDER, AUTHOR_ID),
    constraint AUTHOR_BOOK_FAVOURITES_ID_KEY unique (FAVOURITES_ID),
    constraint AUTHOR_BOOK_CHECK check (favourites_ORDER>=0),
    constraint AUTHOR_BOOK_AUTHOR_ID_FKEY foreign key (AUTHOR_ID) references AUTHOR (ID),
    constraint AUTHOR_BOOK_FAVOURITES_ID_FKEY foreign key (FAVOURITES_ID) references BOOK (ID)
);
create table AUTHOR_NAMES (
    AUTHOR_ID bigint not null,
    NAMES varchar(255),
    constraint AUTHOR_NAMES_AUTHOR_ID_FKEY foreign key (AUTHOR_ID) references AUTHOR (ID)
);
create table AUTHOR_PHONES (
    AUTHOR bigint not null,
    KIND varchar(10) not null,
    PHONE varchar(20) not null,
    constraint AUTHOR_PHONES_PKEY primary key (AUTHOR, KIND),
    constraint AUTHOR_PHONES_AUTHOR_FKEY foreign key (AUTHOR) references AUTHOR (ID)
);
create table AUTHOR_PRIZES (
    IN_YEAR integer,
    POSITION integer not null,
    AUTHOR_ID bigint not null,
    NAME varchar(255),
    constraint AUTHOR_PRIZES_PKEY primary key (POSITION, AUTHOR_ID),
    constraint AUTHOR_PRIZES_CHECK check (position>=0),
    constraint AUTHOR_PRIZES_AUTHOR_ID_FKEY foreign key (AUTHOR_ID) references AUTHOR (ID)
);
alter table BOOK add column EDITOR_ID bigint;
alter table BOOK add column OWNER_ID bigint;
alter table BOOK alter column OWNER_ID set not null;
alter table BOOK add column REVIEWER_ID bigint;
alter table BOOK add constraint BOOK_OWNER_ID_KEY unique (OWNER_ID);
alter table BOOK add constraint BOOK_EDITOR_ID_FKEY foreign key (EDITOR_ID) references AUTHOR (ID);
alter table BOOK add constraint BOOK_OWNER_ID_FKEY foreign key (OWNER_ID) references AUTHOR (ID);
alter table BOOK add constraint BOOK_REVIEWER_ID_FKEY foreign key (REVIEWER_ID) references AUTHOR (ID);
