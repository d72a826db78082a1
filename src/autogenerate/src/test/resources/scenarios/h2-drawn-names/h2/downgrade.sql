create table ENTITYB (
    ID bigint not null,
    constraint CONSTRAINT_CB primary key (ID)
);
alter table ENTITYA add constraint CONSTRAINT_C check ("SIZE" > 0);
