create table CITY (
    COUNTRY_ID bigint not null,
    ID bigint not null,
    TWIN_ID bigint,
    constraint CITY_PKEY primary key (ID),
    constraint CITY_TWIN_ID_FKEY foreign key (TWIN_ID) references CITY (ID)
);
create table COUNTRY (
    CAPITAL_ID bigint,
    ID bigint not null,
    constraint COUNTRY_PKEY primary key (ID),
    constraint COUNTRY_CAPITAL_ID_KEY unique (CAPITAL_ID),
    constraint COUNTRY_CAPITAL_ID_FKEY foreign key (CAPITAL_ID) references CITY (ID)
);
alter table CITY add constraint CITY_COUNTRY_ID_FKEY foreign key (COUNTRY_ID) references COUNTRY (ID);
