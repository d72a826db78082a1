execute immediate (select 'create sequence USERS_SEQ as ' || DATA_TYPE || ' start with ' || START_VALUE || ' increment by ' || INCREMENT || ' minvalue ' || MINIMUM_VALUE || ' maxvalue ' || MAXIMUM_VALUE || case CYCLE_OPTION when 'YES' then ' cycle' else ' no cycle' end || ' cache ' || CACHE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USER_SEQ');
alter sequence USERS_SEQ restart with (select BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USER_SEQ');
drop sequence USER_SEQ;
alter table POSTS rename to ARTICLES;
alter table USERS rename to PEOPLE;
alter table PEOPLE rename column FULLNAME to FULL_NAME;
drop table FORGOTTEN;
