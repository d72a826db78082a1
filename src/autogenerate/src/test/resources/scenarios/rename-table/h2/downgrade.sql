create table FORGOTTEN (
    ID bigint not null,
    DATA varbinary(255),
    primary key (ID)
);
alter table PEOPLE rename column FULL_NAME to FULLNAME;
alter table PEOPLE rename to USERS;
alter table ARTICLES rename to POSTS;
execute immediate (select 'create sequence USER_SEQ as ' || DATA_TYPE || ' start with ' || START_VALUE || ' increment by ' || INCREMENT || ' minvalue ' || MINIMUM_VALUE || ' maxvalue ' || MAXIMUM_VALUE || case CYCLE_OPTION when 'YES' then ' cycle' else ' no cycle' end || ' cache ' || CACHE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USERS_SEQ');
alter sequence USER_SEQ restart with (select BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USERS_SEQ');
drop sequence USERS_SEQ;
