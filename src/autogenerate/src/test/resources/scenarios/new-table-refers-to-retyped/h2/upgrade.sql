create table CHILD (
    PARENT_ID numeric(38, 0),
    ID bigint not null,
    constraint CHILD_PKEY primary key (ID)
);
alter table PARENT alter column ID set data type numeric(38, 0);
alter table CHILD add constraint CHILD_PARENT foreign key (PARENT_ID) references PARENT (ID);
