alter table PEOPLE rename column FULL_NAME to FULLNAME;
alter table PEOPLE rename to USERS;
execute immediate (select 'create sequence USERS_NUMBERS as ' || DATA_TYPE || ' start with ' || START_VALUE || ' increment by ' || INCREMENT || ' minvalue ' || MINIMUM_VALUE || ' maxvalue ' || MAXIMUM_VALUE || case CYCLE_OPTION when 'YES' then ' cycle' else ' no cycle' end || ' cache ' || CACHE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USER_NUMBERS');
alter sequence USERS_NUMBERS restart with (select BASE_VALUE from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = current_schema and SEQUENCE_NAME = 'USER_NUMBERS');
drop sequence USER_NUMBERS;
