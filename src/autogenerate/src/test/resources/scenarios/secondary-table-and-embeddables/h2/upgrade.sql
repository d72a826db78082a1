create table AGENT (
    ID bigint not null,
    CODE varchar(10),
    constraint AGENT_PKEY primary key (ID),
    constraint AGENT_CODE_KEY unique (CODE)
);
create table CUSTOMER_DETAILS (
    CUSTOMER_ID bigint not null,
    BIOGRAPHY text,
    constraint CUSTOMER_DETAILS_PKEY primary key (CUSTOMER_ID),
    constraint DETAILS_OF_CUSTOMER foreign key (CUSTOMER_ID) references CUSTOMER (ID)
);
alter table CUSTOMER add column VERSION integer;
alter table CUSTOMER alter column VERSION set not null;
alter table CUSTOMER add column CREATED timestamp with time zone default now() not null;
alter table CUSTOMER add column AGENT_CODE varchar(10);
alter table CUSTOMER add column CHANGEDBY varchar(40);
alter table CUSTOMER add column WORK_STREET varchar(100);
alter table CUSTOMER add column WORK_CITY varchar(255);
alter table CUSTOMER add constraint CUSTOMER_AGENT_CODE_FKEY foreign key (AGENT_CODE) references AGENT (CODE);
